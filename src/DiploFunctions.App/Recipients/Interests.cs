using System.Text.Json;
using DiploFunctions.Model;

namespace DiploFunctions.App.Recipients;

/// <summary>What somebody wants to read about; equal for all who want the same.</summary>
public sealed record Interests
{
    private const char Separator = '+';
    private static readonly Topics[] Single = [Topics.Visits, Topics.Meetings, Topics.Agreements];

    private Interests(string codes, Topics topics) => (Codes, Topics) = (codes, topics);

    /// <summary>Everything.</summary>
    public static Interests All { get; } = new("", Topics.All);

    /// <summary>The countries and organisations by code, in order, as in "ID+VN"; empty for all.</summary>
    public string Codes { get; }

    /// <summary>The kinds of facts.</summary>
    public Topics Topics { get; }

    /// <summary>The topics as in "visits+meetings"; empty for all.</summary>
    public string TopicNames => Topics == Topics.All ? "" : string.Join(Separator, Single.Where(one => Topics.HasFlag(one)).Select(NameOf));

    /// <summary>The countries and organisations; empty for all.</summary>
    public IReadOnlySet<Party> Parties => Split(Codes).Select(Party.Of).ToHashSet();

    /// <summary>Reads lists parted by plus signs ("VN+ID", "visits+agreements"); empty lists stand for everything.</summary>
    /// <param name="problems">Gets one clause for each word that is no code or topic.</param>
    public static Interests Read(string codes, string topics, List<string> problems) => Read(Split(codes), Split(topics), problems, problems);

    /// <summary>Reads two lists of words; empty lists stand for everything.</summary>
    public static Interests Read(IEnumerable<string> codes, IEnumerable<string> topics, List<string> wrongCodes, List<string> wrongTopics)
    {
        var parties = new SortedSet<Party>();
        foreach (var code in codes)
        {
            if (Party.TryParse(code.Trim(), out var party))
                parties.Add(party);
            else
                wrongCodes.Add($"'{code}' is no known code; give a country by ISO 3166-1 (VN) or an organisation by its short name (ASEAN)");
        }

        var chosen = Topics.None;
        foreach (var topic in topics)
        {
            var one = Array.Find(Single, one => string.Equals(NameOf(one), topic.Trim(), StringComparison.OrdinalIgnoreCase));
            chosen |= one;
            if (one == Topics.None)
                wrongTopics.Add($"'{topic}' is no topic; give {string.Join(", ", Single.Select(NameOf))}");
        }

        return new Interests(string.Join(Separator, parties), chosen == Topics.None ? Topics.All : chosen);
    }

    private static string NameOf(Topics topic) => JsonNamingPolicy.KebabCaseLower.ConvertName(topic.ToString());

    private static string[] Split(string list) => list.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
