using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>The persons in whose name every word that was asked for stands.</summary>
internal sealed class NameFilter
{
    private readonly IReadOnlyList<string> _words;

    private NameFilter(IReadOnlyList<string> words) => _words = words;

    /// <summary>The path of the longest word, which the fewest names share; null when no word is long enough for a path.</summary>
    public string? Path => _words.OrderByDescending(word => word.Length).SelectMany(AccessPath.OfPerson).FirstOrDefault();

    /// <summary>The filter for a name or a part of one; null when nothing was asked for.</summary>
    public static NameFilter? Of(string? person) => person is null ? null : new NameFilter(NameKey.WordsOf(person));

    /// <summary>A text without any letter, such as a lone quote, suits nobody.</summary>
    public bool Suits(Person person) => _words.Count > 0 && _words.All(NameKey.WordsOf(person.Name).Contains);
}
