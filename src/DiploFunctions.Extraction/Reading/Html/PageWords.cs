using System.Collections.Frozen;
using AngleSharp.Dom;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Reads the class and id of elements by the words in <c>Lexicons/shared/page-parts.tsv</c>.</summary>
internal sealed class PageWords
{
    private const int MostWords = 40;

    private readonly FrozenSet<string> _phrases;
    private readonly string[] _prefixes;

    private PageWords(string role)
    {
        var rows = WordTable.Rows("shared", "page-parts").Where(row => row[0] == role).Select(row => row[1]).ToList();
        _phrases = rows.Where(word => !word.EndsWith('*')).Select(word => word.Replace('_', '-')).ToFrozenSet(StringComparer.Ordinal);
        _prefixes = [.. rows.Where(word => word.EndsWith('*')).Select(word => word[..^1])];
    }

    /// <summary>No part of the article: navigation, related links, comments, advertisements.</summary>
    public static PageWords Clutter { get; } = new("clutter");

    /// <summary>The element that holds the article's text.</summary>
    public static PageWords Body { get; } = new("body");

    /// <summary>The introduction, which may stand outside of the body.</summary>
    public static PageWords Lead { get; } = new("lead");

    /// <summary>True when the element's id or one of its classes holds one of the words.</summary>
    public bool Name(IElement element) => Holds(element.ClassName) || Holds(element.Id);

    // "detail__body-text articleBody" reads as detail-body-text and article-body; words never match inside of others ("ad" in "header").
    private bool Holds(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var name in names.Split((char[]?)null, MostWords, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Words(name);
            for (var start = 0; start < words.Count; start++)
            {
                if (Array.Exists(_prefixes, prefix => words[start].StartsWith(prefix, StringComparison.Ordinal)) || StartsPhrase(words, start))
                    return true;
            }
        }

        return false;
    }

    private bool StartsPhrase(List<string> words, int start)
    {
        for (var count = 1; count <= 3 && start + count <= words.Count; count++)
        {
            if (_phrases.Contains(string.Join('-', words.GetRange(start, count))))
                return true;
        }

        return false;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length && words.Count < MostWords; i++)
        {
            var isBreak = i == name.Length || !char.IsLetterOrDigit(name[i]);
            var isHump = !isBreak && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!isBreak && !isHump)
                continue;
            if (i > start)
                words.Add(name[start..i].ToLowerInvariant());
            start = isHump ? i : i + 1;
        }

        return words;
    }
}
