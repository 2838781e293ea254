using DiploFunctions.Model;

namespace DiploFunctions.App.Tests.Http;

/// <summary>Merged facts for tests; all of it invented.</summary>
internal static class MergedFacts
{
    public static readonly DateTimeOffset Updated = new(2025, 5, 13, 4, 5, 6, TimeSpan.Zero);

    public static MergedFact<TFact> Of<TFact>(
        TFact fact, string? title = "Title", string? url = "https://news.example/1", DateTimeOffset? updated = null)
        where TFact : Fact
    {
        PartialDate? published = PartialDate.Of(2025, 5, 12);
        var source = new FactSource("a00000000000000000001", title, url, "news.example", published, Told.Received, fact.Evidence);
        return new MergedFact<TFact>(fact, [source], updated ?? Updated);
    }
}
