using System.Collections.Frozen;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Other names of somebody: those that an article puts in brackets, and those of <c>Lexicons/shared/nicknames.tsv</c>.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string> Usual =
        WordTable.Rows("shared", "nicknames").ToFrozenDictionary(row => NameKey.Of(row[0]), row => row[1], StringComparer.Ordinal);

    /// <summary>Gives a person the name in brackets behind theirs ("Joko Widodo (Jokowi)") and the one that the press uses.</summary>
    public static void Note(PersonRegistry registry, KnownPerson person, Article article, SentenceReading sentence, int last)
    {
        if (Usual.TryGetValue(person.Form.Key, out var usual))
        {
            registry.AddNickname(person, usual);
        }

        var at = last + 2;
        if (at + 1 >= sentence.Tokens.Count || !sentence.Tokens[last + 1].IsSign('(') || !(sentence.Tokens[at] is { IsWord: true, IsCapitalised: true } && sentence.Hits.Covering(at) is null))
        {
            return;
        }

        // "Hoàng Tuần Tài (Lawrence Wong)": a whole name too
        var end = sentence.Tokens[at + 1].IsSign(')') ? at : sentence.Names.ReadAt(at) ?? at;
        if (end + 1 < sentence.Tokens.Count && sentence.Tokens[end + 1].IsSign(')'))
        {
            var span = sentence.SpanOf(at, end);
            registry.AddNickname(person, article.Text.Substring(span.Start, span.Length));
        }
    }
}
