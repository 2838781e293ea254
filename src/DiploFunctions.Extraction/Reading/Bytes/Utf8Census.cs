using System.Buffers;
using System.Text;

namespace DiploFunctions.Extraction.Reading.Bytes;

/// <summary>How much of a file is UTF-8.</summary>
/// <param name="Valid">Characters of two to four bytes that are in order.</param>
/// <param name="Invalid">Places that are no UTF-8.</param>
/// <param name="IsCutAtEnd">True when the only such place is a character cut off at the end of the file.</param>
internal readonly record struct Utf8Census(int Valid, int Invalid, bool IsCutAtEnd)
{
    // One broken character in ten good ones is damage; more is another encoding.
    private const int GoodForEachBroken = 10;

    /// <summary>True for UTF-8, be it with a few broken places.</summary>
    public bool IsMostlyValid => Invalid == 0 || IsCutAtEnd || (long)Invalid * GoodForEachBroken <= Valid;

    public static Utf8Census Of(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid, cut) = (0, 0, false);
        while (true)
        {
            var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
                return new Utf8Census(valid, invalid, cut && invalid == 1);
            bytes = bytes[next..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            valid += status == OperationStatus.Done ? 1 : 0;
            invalid += status == OperationStatus.Done ? 0 : 1;
            cut = status == OperationStatus.NeedMoreData;
            bytes = bytes[length..];
        }
    }
}
