using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Countries that only brought others together, or looked on when these signed.</summary>
internal static class Mediators
{
    /// <summary>True for "Qatar" in "mediated by Qatar" and "with Qatar looking on".</summary>
    public static bool IsMediator(SentenceReading sentence, PlaceMention place) =>
        sentence.MayHaveSignal(EntrySet.BitOf("mediator") | EntrySet.BitOf("onlooker"))
        && (sentence.Hits.Covering(place.To + 1)?.Words.Has(Category.Signals, "onlooker") == true
            || sentence.Hits.Covering(place.From - (sentence.Hits.IsSignal(place.From - 1, "article") ? 2 : 1))?.Words.Has(Category.Signals, "mediator") == true);
}
