using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Names of people and parties in a line.</summary>
internal static class PartyText
{
    private const int PartyLimit = 6;
    private const int NameLimit = 80;

    public static string NameOf(Person person, Wording words) => Tidy.Line(person.Name, NameLimit) ?? words.Say("untold");

    /// <summary>"Indonesia – Vietnam", in the order of their names.</summary>
    public static string Of(IEnumerable<Party> parties, Wording words)
    {
        string[] names = [.. NamesOf(parties, words)];
        return Shortened(string.Join(" – ", names.Take(PartyLimit)), names, words);
    }

    /// <summary>A name as it stands in a sentence: "the United States".</summary>
    public static string InSentence(Party party, Wording words)
    {
        var name = party.NameIn(words.Language);
        return words.Say("sentence.articled").Split(' ').Contains(party.Code, StringComparer.Ordinal) ? words.Say("sentence.article", ("name", name)) : name;
    }

    /// <summary>"Germany, Indonesia and the United States", in the order of their names.</summary>
    public static string InSentence(IEnumerable<Party> parties, Wording words)
    {
        string[] names = [.. Ordered(parties, words).Select(party => InSentence(party, words))];
        return names switch
        {
            [] => words.Say("untold"),
            [var only] => only,
            { Length: > PartyLimit } => Shortened(string.Join(", ", names.Take(PartyLimit)), names, words),
            [.. var first, var last] => words.Say("pair", ("a", string.Join(", ", first)), ("b", last)),
        };
    }

    private static string Shortened(string shown, string[] names, Wording words) =>
        names.Length > PartyLimit ? $"{shown} {words.Say("parties.more", ("n", words.Number(names.Length - PartyLimit)))}" : shown;

    private static IEnumerable<string> NamesOf(IEnumerable<Party> parties, Wording words) =>
        Ordered(parties, words).Select(party => party.NameIn(words.Language));

    private static IEnumerable<Party> Ordered(IEnumerable<Party> parties, Wording words) =>
        parties.Distinct().OrderBy(party => NameKey.Of(party.NameIn(words.Language)), StringComparer.Ordinal);
}
