using Azure;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>The table of people: a row for each, and copies of what is known of them in lists by name.</summary>
/// <remarks>
/// Where the copies lie follows from the person's key alone. The main row is marked as unsettled before they are written, and as
/// settled afterwards, which is refused to whoever was overtaken meanwhile: it begins anew.
/// </remarks>
internal sealed class PersonRows(TableClient table, TimeProvider time) : SummaryRows<PersonEntry>
{
    private const string MainRow = "person";
    private const string CountryName = "Country";
    private const int CopiesAtOnce = 4;
    private const int IdLength = 21;

    public override char Letter => 'p';

    public override IEnumerable<KeyValuePair<string, string>> EntriesOf<TFact>(IReadOnlyList<MergedFact<TFact>> facts) =>
        PersonEntries.Of(facts).Select(entry => KeyValuePair.Create(entry.Key.ToString(), JsonColumn.TextOf(entry.Value)));

    /// <summary>The person of an id, or null; any text may be asked for.</summary>
    public async Task<KnownPerson?> GetAsync(string id, CancellationToken cancellationToken)
    {
        if (id.Length != IdLength || !id.All(char.IsAsciiLetterOrDigit))
            return null;

        var found = await table.GetEntityIfExistsAsync<TableEntity>(id, MainRow, Columns, cancellationToken);
        return found is { HasValue: true, Value: { } row } ? SummaryRow<PersonEntry>.TotalOf<KnownPerson>(row)?.Total : null;
    }

    /// <summary>One page of people, by name.</summary>
    public Task<Queries.Page<KnownPerson>> PageAsync(PersonQuery query, CancellationToken cancellationToken)
    {
        var words = query.Name is { } name ? NameKey.WordsOf(name) : null;
        // Fewest people share the longest word.
        var path = words?.OrderByDescending(word => word.Length).SelectMany(AccessPath.OfPerson).FirstOrDefault();
        return RowQuery.PageAsync(
            table,
            path ?? (query.Country is { } country ? AccessPath.Of(country) : AccessPath.All),
            RowRange.All,
            RowQuery.IsValue(CountryName, query.Country),
            query,
            row => JsonColumn.Read<KnownPerson>(row) is var person && Suits(person, words) ? person : null,
            cancellationToken);
    }

    /// <summary>The rows of a person who has these entries, by block.</summary>
    public static IEnumerable<TableEntity> RowsOf(PersonKey key, IReadOnlyDictionary<string, Claimed<PersonEntry>> entries, DateTimeOffset now)
    {
        var row = SummaryRow<PersonEntry>.None(key.Id, MainRow) with { Entries = entries, Updated = now };
        row = row with { Total = TotalOf(key, row) };
        return key.Copies.Select(place => CopyOf(key, place, row.Total!)).Prepend(row.ToRow([]));
    }

    // A text without any letter, such as a lone quote, suits nobody.
    private static bool Suits(KnownPerson person, IReadOnlyList<string>? words) =>
        words is null || (words.Count > 0 && words.All(NameKey.WordsOf(person.Name).Contains));

    protected override async Task<bool> TryPutAsync(string text, string source, long sequence, PersonEntry? entry, CancellationToken cancellationToken)
    {
        var key = PersonKey.Parse(text);
        var before = await SummaryRow<PersonEntry>.ReadAsync(table, key.Id, MainRow, cancellationToken);
        var overtaken = before.Entries.GetValueOrDefault(source)?.Sequence > sequence;
        if (before.Settled && (overtaken || (entry is null && !before.Entries.ContainsKey(source))))
            return true;

        var after = overtaken ? before : before.With(source, sequence, entry);
        var total = TotalOf(key, after);
        var settled = before.Settled && total == before.Total;
        after = after with { Total = total, Settled = settled, Updated = settled ? before.Updated : time.GetUtcNow() };
        after = await after.WriteAsync(table, [], cancellationToken);
        if (settled)
            return true;

        await WriteCopiesAsync(key, total, cancellationToken);
        await (total is null
            ? after.DeleteAsync(table, cancellationToken)
            : (after with { Settled = true }).WriteAsync(table, [], cancellationToken));
        return true;
    }

    private Task WriteCopiesAsync(PersonKey key, string? json, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = CopiesAtOnce, CancellationToken = cancellationToken };
        // Each with the caller's token: the loop's own would abandon the others when one fails, and an abandoned write may still come true later.
        return Parallel.ForEachAsync(key.Copies, options, async (place, _) =>
        {
            if (json is null)
            {
                await table.DeleteEntityAsync(place.Partition, place.Row, ETag.All, cancellationToken);
                return;
            }

            await table.UpsertEntityAsync(CopyOf(key, place, json), TableUpdateMode.Replace, cancellationToken);
        });
    }

    private static string? TotalOf(PersonKey key, SummaryRow<PersonEntry> row) =>
        row.Entries.Count == 0 ? null : JsonColumn.TextOf(KnownPerson.Of(key, [.. row.Entries.Values.Select(claimed => claimed.Entry)]));

    private static TableEntity CopyOf(PersonKey key, (string Partition, string Row) place, string json)
    {
        var row = new TableEntity(place.Partition, place.Row);
        if (key.Country is { } country)
            row[CountryName] = country.Code;

        JsonColumn.Write(row, json);
        TableLimits.Check(row);
        return row;
    }
}
