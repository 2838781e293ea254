using System.Text.Json;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>The facts of one article in the shape of a gold file.</summary>
internal sealed record FactSheet(
    SheetArticle Article, IReadOnlyList<VisitRow> Visits, IReadOnlyList<MeetingRow> Meetings, IReadOnlyList<AgreementRow> Agreements)
{
    public bool IsEmpty => Visits.Count + Meetings.Count + Agreements.Count == 0;

    /// <summary>Reads a gold file or a line that `diplo extract` prints.</summary>
    public static FactSheet Parse(string json) =>
        JsonSerializer.Deserialize<FactSheet>(json, JsonSerializerOptions.Web) ?? throw new InvalidDataException("A gold file holds null.");

    public static FactSheet Of(ArticleFacts facts) => Parse(FactLine.Write(facts));
}
