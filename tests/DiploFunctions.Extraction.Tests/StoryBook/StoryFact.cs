using System.Globalization;
using System.Text.Json;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Tests.StoryBook;

/// <summary>A fact that a story tells: visit (who, to, kind, start, end, status, bg), meeting (of, kind, date) or agreement (of, kind, level, count, date, status).
/// Several values that are right are parted by "|", "*" is any; what "if=maybe" stands beside may be found or not.</summary>
internal sealed class StoryFact
{
    public const string None = "-";
    private const string Anything = "*";

    public string Type { get; set; } = string.Empty;

    public Dictionary<string, string> Known { get; } = new(StringComparer.Ordinal);

    public bool IsOptional => Known.ContainsKey("if");

    public static string Later(string day, string days) =>
        DateOnly.Parse(day, CultureInfo.InvariantCulture).AddDays(int.Parse(days, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public bool Is(Visit visit) => Type == "visit" && visit.Visitor.Name == Known["who"] && visit.To.Code == Known["to"]
        && (IsOptional || visit.Background == Known.ContainsKey("bg") && Says("kind", Kebab(visit.Kind), "unspecified") && Says("start", visit.Start)
            && Says("end", visit.End) && Says("status", Kebab(visit.Status), "completed"));

    public bool Is(Meeting meeting) => Type == "meeting" && Both(meeting.Participants.Select(p => p.Name))
        && (IsOptional || Says("kind", Kebab(meeting.Kind), "meeting") && Says("date", meeting.Date));

    public bool Is(Agreement agreement) => Type == "agreement" && Both(agreement.Parties.Select(p => p.Code)) && Says("kind", Kebab(agreement.Kind), "mou")
        && (IsOptional || Says("date", agreement.Date) && Says("status", Kebab(agreement.Status), "signed")
            && Says("level", agreement.Level is { } level ? Kebab(level) : None, None) && Says("count", agreement.Count?.ToString(CultureInfo.InvariantCulture) ?? None, None));

    public override string ToString() => $"{Type} {string.Join(' ', Known.Select(pair => $"{pair.Key}={pair.Value}"))}";

    private bool Both(IEnumerable<string> found) => found.Order(StringComparer.Ordinal).SequenceEqual(Known["of"].Split(',').Order(StringComparer.Ordinal));

    private bool Says(string key, PartialDate? found) => Says(key, found?.ToString() ?? None, None);

    private bool Says(string key, string found, string untold) => Known.GetValueOrDefault(key, untold) is var known && (known == Anything || known.Split('|').Contains(found));

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
