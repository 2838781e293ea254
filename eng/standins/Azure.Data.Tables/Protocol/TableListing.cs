using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Protocol;

/// <summary>The tables of an account: to the service they are the entities of a table named "Tables".</summary>
internal sealed class TableListing(TableService service, string filter, int? maxPerPage, CancellationToken cancellationToken)
    : AsyncPageable<TableItem>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<TableItem>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        var pages = new EntityPages<TableEntity>(service, "Tables", filter, maxPerPage, null, CancellationToken);
        await foreach (var page in pages.AsPages(continuationToken, pageSizeHint).ConfigureAwait(false))
        {
            var items = page.Values.Select(table => new TableItem(table.GetString("TableName"))).ToList();
            yield return Page<TableItem>.FromValues(items, page.ContinuationToken, page.GetRawResponse());
        }
    }
}
