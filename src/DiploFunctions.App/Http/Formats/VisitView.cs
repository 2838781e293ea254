using DiploFunctions.App.Answers;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>What is shown of visits.</summary>
internal static class VisitView
{
    public static FactView<Visit> View { get; } = new()
    {
        List = "visits",
        Answer = VisitAnswer.Of,
        Fields = JsonFacts.FieldsOf<VisitAnswer>(),
        Columns =
        [
            new("id", v => v.Id),
            new("visitor", v => v.Fact.Visitor.Name),
            new("visitorOffice", "visitor", v => v.Fact.Visitor.Office),
            new("visitorCountry", "visitor", v => v.Fact.Visitor.Country?.Code),
            new("from", v => v.Fact.From?.Code),
            new("to", v => v.Fact.To.Code),
            new("place", v => v.Fact.Place),
            new("kind", v => EnumName.Of(v.Fact.Kind)),
            new("status", v => EnumName.Of(v.Fact.Status)),
            new("start", v => v.Fact.Start?.ToString()),
            new("end", v => v.Fact.End?.ToString()),
            new("inviters", v => FlatText.List(v.Fact.Inviters)),
            new("occasion", v => v.Fact.Occasion),
            new("tripId", v => v.TripId),
            .. FactColumns.Of<Visit>(),
        ],
        Title = TitleOf,
        Formats =
        [
            .. FactView<Visit>.CommonFormats,
            new(Format.Calendar, VisitCalendar.Write),
            new(Format.GeoJson, VisitMap.Write),
        ],
    };

    /// <summary>"Ana Lim → Kazakhstan".</summary>
    public static string Journey(Visit visit) => $"{visit.Visitor.Name} → {visit.To.NameIn("en")}";

    private static string TitleOf(Visit visit) => FlatText.Line(
        Journey(visit),
        visit.Kind == VisitKind.Unspecified ? null : EnumName.Of(visit.Kind),
        FlatText.Days(visit.Start, visit.End),
        EnumName.Of(visit.Status));
}
