using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.Tests;

/// <summary>Tellings for tests.</summary>
internal static partial class Told
{
    private static readonly DateTimeOffset Now = new(2025, 5, 20, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A telling as an article makes it: of a fact without a date, with the day of publication in its id.</summary>
    public static Telling<TFact> Tell<TFact>(string article, string? published, TFact fact, string? publisher = null)
        where TFact : Fact => new(
            new ToldFact<TFact>(TellingId.Of(fact, Date(published)), fact),
            new FactSource(article, null, null, publisher, Date(published), Now, fact.Evidence));
}
