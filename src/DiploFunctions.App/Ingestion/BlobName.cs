using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace DiploFunctions.App.Ingestion;

/// <summary>Which names an uploaded article may have: any letters, in folders if wanted.</summary>
/// <remarks>Storage takes 1,024 characters; the rest is kept for what the names of folders may add. Dots as folders are resolved away in addresses.</remarks>
internal static class BlobName
{
    public const int MaxLength = 900;

    /// <summary>True for a name that storage keeps as it is; otherwise says what is wrong with it.</summary>
    public static bool IsValid([NotNullWhen(true)] string? name, [NotNullWhen(false)] out string? problem)
    {
        problem = name switch
        {
            null or "" => "is missing; name the article, with its ending (.txt, .md, .html or .json)",
            _ when string.IsNullOrWhiteSpace(name) => "consists of spaces",
            { Length: > MaxLength } => string.Create(CultureInfo.InvariantCulture, $"has {name.Length} characters; at most {MaxLength} are allowed"),
            _ when name.Any(char.IsControl) => "holds a control character",
            _ when HasHalfPair(name) => "holds half of a character",
            _ when name.Contains('\\', StringComparison.Ordinal) => "holds a backslash; folders are parted by /",
            _ when name.Split('/').Any(part => part.Length == 0) => "begins or ends with / or holds an empty folder",
            _ when name.Split('/').Any(part => part[^1] == '.') => "or one of its folders ends with a dot",
            _ => null,
        };
        return problem is null;
    }

    // UTF-8 has no halves of pairs: they come back as something else.
    private static bool HasHalfPair(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)) != name;
}
