using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Tests;

/// <summary>Short ways to have a text of one line read, and to write down what was found.</summary>
internal static class Told
{
    /// <summary>A Tuesday.</summary>
    public const string Day = "2025-05-20";

    public static Article Article(string text, string language, string? published = Day, string? source = null) => new()
    {
        File = "a.txt",
        Text = text,
        Language = language,
        Published = PartialDate.TryParse(published, out var day) ? day : null,
        Source = source,
    };

    public static ArticleFacts Facts(string text, string language, string? published = Day, string? source = null) =>
        FactExtractor.Extract(Article(text, language, published, source));

    public static ArticleReading Reading(string text, string language, string? published = Day, string? source = null) =>
        new ArticleRecognizer(Article(text, language, published, source), Lexicon.For(language)!).Read().Single();

    /// <summary>The dates of all sentences: "2025-05-05; 2025-05-05..2025-05-07".</summary>
    public static string Dates(string text, string language, string? published = Day)
    {
        var reading = Reading(text, language, published);
        var calendar = new Calendar(reading);
        return string.Join("; ", reading.Sentences.SelectMany(calendar.In).Select(d => Range(d.Start, d.End)));
    }

    /// <summary>"Megawati Soekarnoputri ID>NO official 2025-05-05..2025-05-07 completed" of each visit.</summary>
    public static string Visits(string text, string language, string? published = Day) => Lines(
        Facts(text, language, published).Visits.Select(v => $"{v.Visitor.Name} {v.From}>{v.To} {Kebab(v.Kind)} {Range(v.Start, v.End)} {Kebab(v.Status)}"));

    /// <summary>"Jonas Støre + Megawati Soekarnoputri talks 2025-05-05" of each meeting, the names in the order of the alphabet.</summary>
    public static string Meetings(string text, string language, string? published = Day) => Lines(
        Facts(text, language, published).Meetings.Select(
            m => $"{string.Join(" + ", m.Participants.Select(p => p.Name).Order(StringComparer.Ordinal))} {Kebab(m.Kind)} {Range(m.Date, null)}"));

    /// <summary>"mou ID,NO signed 2025-05-05 x3" of each agreement; a partnership tells its level too.</summary>
    public static string Agreements(string text, string language, string? published = Day) => Lines(
        Facts(text, language, published).Agreements.Select(
            a => $"{Kebab(a.Kind)} {(a.Level is { } level ? Kebab(level) + " " : string.Empty)}{string.Join(',', a.Parties)} {Kebab(a.Status)} {Range(a.Date, null)}"
                + (a.Count is { } count ? FormattableString.Invariant($" x{count}") : string.Empty)));

    private static string Lines(IEnumerable<string> facts) => string.Join("; ", facts.Order(StringComparer.Ordinal));

    private static string Range(PartialDate? start, PartialDate? end) => (start?.ToString() ?? "-") + (end is { } last ? $"..{last}" : string.Empty);

    private static string Kebab<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
