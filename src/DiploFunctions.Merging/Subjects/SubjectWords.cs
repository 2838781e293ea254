using System.Collections.Frozen;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Subjects;

/// <summary>The words of an agreement's subject that tell it from others: folded, sorted, each once.</summary>
internal sealed record SubjectWords(IReadOnlyList<string> Words)
{
    private const int StemLetters = 7;
    private static readonly string[] Languages = ["en", "id", "vi"];

    private static readonly FrozenSet<string> Empty = DataFile.Rows("subject-words.tsv").Select(row => row[0])
        .Concat(DataFile.Rows("function-words.tsv").Select(row => NameKey.Of(row[0]))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words as one text.</summary>
    public string Key { get; } = string.Join(' ', Words);

    /// <summary>The words of an agreement's subject, without the names of its parties: these stand in any of its documents.</summary>
    public static SubjectWords Of(Telling<Agreement> telling)
    {
        var subject = $" {NameKey.Of(telling.Fact.Subject)} ";
        var others = telling.Fact.Parties.SelectMany(NamesOf).Aggregate(subject, (rest, name) => rest.Replace($" {name} ", "  ", StringComparison.Ordinal));
        return OfWords(string.IsNullOrWhiteSpace(others) ? subject : others);
    }

    private static IEnumerable<string> NamesOf(Party party) => Languages.Select(party.NameIn).Append(party.Code).Select(NameKey.Of).Distinct(StringComparer.Ordinal);

    private static SubjectWords OfWords(string subject)
    {
        var words = NameKey.WordsOf(subject).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var telling = words.Where(word => !Empty.Contains(word)).ToArray();
        return new SubjectWords([.. (telling.Length > 0 ? telling : words).Select(Stem).Distinct(StringComparer.Ordinal)]);
    }

    // Endings differ between articles: diplomats, diplomatic.
    private static string Stem(string word) => word.Length <= StemLetters ? word : word[..StemLetters];

    /// <summary>How alike two subjects are, 0 to 1: the part of all their words that they share. 0 when they are not of one thing.</summary>
    /// <remarks>
    /// One must say no more than the other, or nearly all be shared: of two documents on the export of fruits only the fruit differs.
    /// </remarks>
    public double LikenessTo(SubjectWords other)
    {
        var shared = Words.Intersect(other.Words, StringComparer.Ordinal).Count();
        var (least, all) = (Math.Min(Words.Count, other.Words.Count), Words.Count + other.Words.Count - shared);
        var isSame = shared == least ? 3 * shared >= all : 4 * shared >= 3 * all;
        return shared > 0 && isSame ? (double)shared / all : 0;
    }
}
