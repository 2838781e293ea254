namespace DiploFunctions.Extraction.Reading.Bytes;

/// <summary>Knows UTF-16 without a byte order mark by the zero bytes of its Latin letters.</summary>
internal static class Utf16Guess
{
    private const int Sample = 4096;

    /// <summary>True for big endian, false for little endian, null for something else.</summary>
    public static bool? IsBigEndian(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
            return null;
        var sample = bytes[..Math.Min(Sample, bytes.Length & ~1)];
        if (LooksRight(sample, high: 1))
            return false;
        return LooksRight(sample, high: 0) ? true : null;
    }

    // The high bytes of Latin text are 0 or 1, of Vietnamese also 1E, of dashes and quotation marks 20.
    private static bool LooksRight(ReadOnlySpan<byte> sample, int high)
    {
        var (zeros, plausible) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            var (upper, lower) = (sample[i + high], sample[i + 1 - high]);
            zeros += upper == 0 ? 1 : 0;
            plausible += (upper is 0x00 && lower >= 9) || upper is 0x01 or 0x03 or 0x1E or 0x20 ? 1 : 0;
        }

        var units = sample.Length / 2;
        return zeros > units * 0.4 && plausible > units * 0.97;
    }
}
