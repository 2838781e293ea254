using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DiploFunctions.Digest.Building;

/// <summary>The words of one language, from <c>Wording/{language}.tsv</c>: a key, a tab, a pattern with {names} to fill in.</summary>
internal sealed partial class Wording
{
    public static readonly IReadOnlyList<string> AllLanguages = ["id", "en", "vi"];

    private static readonly FrozenDictionary<string, Wording> Languages =
        AllLanguages.ToFrozenDictionary(language => language, language => new Wording(language), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _patterns;
    private readonly NumberFormatInfo _numbers;

    private Wording(string language)
    {
        Language = language;
        _patterns = Load(language);
        _numbers = new NumberFormatInfo { NumberGroupSeparator = _patterns["number.group"] };
    }

    public string Language { get; }

    public IEnumerable<string> Keys => _patterns.Keys;

    /// <exception cref="ArgumentException">There are no words in that language.</exception>
    public static Wording Of(string language) => Languages.TryGetValue(language, out var wording)
        ? wording
        : throw new ArgumentException($"A digest can be written in \"id\", \"en\" or \"vi\", not in \"{language}\".", nameof(language));

    /// <summary>The words of a key, its places filled in.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            named[name] = value;
        }

        // In one pass, so that braces in a filled-in value stay what they are.
        return Place().Replace(_patterns[key], match => named.GetValueOrDefault(match.Groups[1].Value, match.Value));
    }

    /// <summary>The words of a key in the grammatical form of a number, which fills in {n}.</summary>
    public string Count(string key, int n, params ReadOnlySpan<(string Name, string Value)> values) =>
        Say(n == 1 ? $"{key}.one" : $"{key}.other", [.. values, ("n", Number(n))]);

    /// <summary>The word of an enum's value: "visit-kind" and <c>VisitKind.State</c> give "visit-kind.state".</summary>
    public string Name<TEnum>(string family, TEnum value, params ReadOnlySpan<(string Name, string Value)> values)
        where TEnum : struct, Enum => Say($"{family}.{Kebab().Replace(value.ToString(), "-$0").TrimStart('-').ToLowerInvariant()}", values);

    public string Number(int n) => n.ToString("#,0", _numbers);

    private static FrozenDictionary<string, string> Load(string language)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"DiploFunctions.Digest.Wording.{language}.tsv")
            ?? throw new InvalidOperationException($"Wording/{language}.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        var patterns = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var key, var pattern])
            {
                patterns.Add(key, pattern);
            }
        }

        return patterns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{([a-z0-9]+)\}")]
    private static partial Regex Place();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Kebab();
}
