using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiploFunctions.Model.Json;

/// <summary>
/// One article and its facts as one line of JSON, in the shape of the gold files: persons by name only, parties by code, with
/// <c>id</c>, <c>confidence</c> and the offsets of the evidence added.
/// </summary>
public static class FactLine
{
    private static readonly JsonSerializerOptions Options = new(ModelJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    /// <summary>The line, without a line feed.</summary>
    public static string Write(ArticleFacts facts) => JsonSerializer.Serialize(
        new
        {
            article = new
            {
                file = facts.Article.File,
                language = facts.Article.Language,
                published = facts.Article.Published,
                source = facts.Article.Source,
                title = facts.Article.Title,
                url = facts.Article.Url,
            },
            visits = facts.Visits.Select(Visit),
            meetings = facts.Meetings.Select(Meeting),
            agreements = facts.Agreements.Select(Agreement),
        },
        Options);

    private static object Visit(Visit v) => new
    {
        id = v.Id,
        visitor = v.Visitor.Name,
        from = v.From,
        to = v.To,
        place = v.Place,
        kind = v.Kind,
        start = v.Start,
        end = v.End,
        status = v.Status,
        background = v.Background,
        inviters = v.Inviters,
        occasion = v.Occasion,
        confidence = v.Confidence,
        evidence = v.Evidence,
    };

    private static object Meeting(Meeting m) => new
    {
        id = m.Id,
        participants = m.Participants.Select(p => p.Name),
        kind = m.Kind,
        date = m.Date,
        background = m.Background,
        confidence = m.Confidence,
        evidence = m.Evidence,
    };

    private static object Agreement(Agreement a) => new
    {
        id = a.Id,
        kind = a.Kind,
        parties = a.Parties,
        subject = a.Subject,
        level = a.Level,
        date = a.Date,
        status = a.Status,
        count = a.Count,
        fields = a.Fields,
        background = a.Background,
        confidence = a.Confidence,
        evidence = a.Evidence,
    };
}
