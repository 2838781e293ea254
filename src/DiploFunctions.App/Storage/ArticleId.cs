using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace DiploFunctions.App.Storage;

/// <summary>An article's id: the letter <c>a</c> and 20 lower-case hexadecimal digits made of its blob's name. Safe in keys and addresses.</summary>
/// <remarks>Writing the same blob twice therefore writes the same rows, whatever letters its name has.</remarks>
public readonly record struct ArticleId
{
    private const int HexDigits = 20;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly string? _value;

    private ArticleId(string value) => _value = value;

    /// <summary>The id as text.</summary>
    public string Value => _value ?? throw new InvalidOperationException("This is no article's id: it was never made of a blob's name.");

    /// <summary>The id of the article in a blob.</summary>
    /// <param name="blobName">The blob's whole name in its container, as storage gives it (not escaped).</param>
    public static ArticleId OfBlob(string blobName)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(blobName));
        return new ArticleId("a" + Convert.ToHexStringLower(hash.AsSpan(0, HexDigits / 2)));
    }

    /// <summary>Reads an id; false for anything that cannot be one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ArticleId id)
    {
        var valid = text is { Length: HexDigits + 1 } && text[0] == 'a' && text.AsSpan(1).IndexOfAnyExcept(Hexadecimal) < 0;
        id = valid ? new ArticleId(text!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
