using Azure.Data.Tables;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.Model;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>The rows of partners and people that following all blocks would leave.</summary>
internal sealed class SummaryRowMaker(DateTimeOffset now)
{
    private readonly Dictionary<PartnerKey, Dictionary<string, Claimed<PartnerEntry>>> _partners = [];
    private readonly Dictionary<PersonKey, Dictionary<string, Claimed<PersonEntry>>> _people = [];

    public void Follow<TFact>(string block, IReadOnlyList<MergedFact<TFact>> facts)
        where TFact : Fact
    {
        var source = SummaryWriter.SourceOf<TFact>(block);
        Add(_partners, source, PartnerEntries.Of(facts));
        Add(_people, source, PersonEntries.Of(facts));
    }

    public IEnumerable<(string Table, TableEntity Row)> Rows()
    {
        foreach (var (key, entries) in _partners)
        {
            yield return (TableNames.Partners, PartnerRows.RowOf(key, entries, now));
        }

        foreach (var (key, entries) in _people)
        {
            foreach (var row in PersonRows.RowsOf(key, entries, now))
            {
                yield return (TableNames.People, row);
            }
        }
    }

    private static void Add<TKey, TEntry>(
        Dictionary<TKey, Dictionary<string, Claimed<TEntry>>> summaries, string source, IEnumerable<KeyValuePair<TKey, TEntry>> entries)
        where TKey : notnull
    {
        foreach (var (key, entry) in entries)
        {
            if (!summaries.TryGetValue(key, out var known))
                summaries[key] = known = new Dictionary<string, Claimed<TEntry>>(StringComparer.Ordinal);

            known[source] = new Claimed<TEntry>(1, entry);
        }
    }
}
