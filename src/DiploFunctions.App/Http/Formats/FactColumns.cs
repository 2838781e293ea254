using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>The columns that all facts end with.</summary>
internal static class FactColumns
{
    public static IReadOnlyList<Column<TFact>> Of<TFact>()
        where TFact : Fact =>
    [
        new("background", f => f.Fact.Background),
        new("confidence", f => f.Fact.Confidence),
        new("updated", f => FlatText.Instant(f.Updated)),
        new("sourceCount", "sources", f => f.Sources.Count),
        new("firstSourceUrl", "sources", f => f.Sources[0].Url),
        new("firstSourceTitle", "sources", f => f.Sources[0].Title),
        new("firstSourcePublisher", "sources", f => f.Sources[0].Publisher),
        new("firstSourcePublished", "sources", f => f.Sources[0].Published?.ToString()),
        new("quote", "sources", f => f.Sources[0].Evidence.Quote),
        new("conflicts", f => FlatText.Conflicts(f.Conflicts)),
    ];
}
