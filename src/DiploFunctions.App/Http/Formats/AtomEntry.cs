using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>A fact as an entry of a feed.</summary>
/// <param name="Name">What identifies it wherever it is served: "visits/v…".</param>
/// <param name="Category">The name of its list.</param>
/// <param name="Title">The fact in one line.</param>
/// <param name="Address">Its absolute address.</param>
/// <param name="Published">When the first article that tells it came in, UTC.</param>
/// <param name="Updated">When it last changed, UTC.</param>
/// <param name="Sources">The articles that tell it.</param>
internal sealed record AtomEntry(
    string Name,
    string Category,
    string Title,
    string Address,
    DateTimeOffset Published,
    DateTimeOffset Updated,
    IReadOnlyList<FactSource> Sources)
{
    public static AtomEntry Of<TFact>(FactView<TFact> view, MergedFact<TFact> merged, Func<string, string, string> addressOf)
        where TFact : Fact => new(
            $"{view.List}/{merged.Id}",
            view.List,
            view.Title(merged.Fact),
            addressOf(view.List, merged.Id),
            merged.Sources.Min(source => source.Received),
            merged.Updated,
            merged.Sources);
}
