using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Protocol;

namespace Azure.Data.Tables;

public class TableClient
{
    private readonly TableService _service;

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
    {
        var (endpoint, credential) = ConnectionString.Parse(connectionString);
        (_service, Name) = (TableService.Of(endpoint, credential, options), tableName);
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null) =>
        (_service, Name) = (TableService.Of(endpoint, tokenCredential, options), tableName);

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null) =>
        (_service, Name) = (TableService.Of(endpoint, credential, options), tableName);

    protected TableClient()
    {
    }

    internal TableClient(TableService service, string tableName) => (_service, Name) = (service, tableName);

    public virtual string AccountName => _service.AccountName;

    public virtual string Name { get; }

    public virtual Uri Uri => _service.UriOf(Name);

    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.CreateTable(_service, Name);
        var response = await _service.SendAsync(message, cancellationToken, accept: 409).ConfigureAwait(false);
        if (response.Status != 409)
            return Response.FromValue(new TableItem(Name), response);

        var failure = new RequestFailedException(response);
        return failure.ErrorCode == "TableAlreadyExists" ? null : throw failure;
    }

    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.DeleteTable(_service, Name);
        return await _service.SendAsync(message, cancellationToken, accept: 404).ConfigureAwait(false);
    }

    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = TableRequests.GetEntity(_service, Name, partitionKey, rowKey, select);
        var response = await _service.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(EntityJson.Read<T>(response.Content), response);
    }

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = TableRequests.GetEntity(_service, Name, partitionKey, rowKey, select);
        var response = await _service.SendAsync(message, cancellationToken, accept: 404).ConfigureAwait(false);
        return response.Status == 404 ? new NoValue<T>(response) : Response.FromValue(EntityJson.Read<T>(response.Content), response);
    }

    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new EntityPages<T>(_service, Name, filter, maxPerPage, select, cancellationToken);

    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => RunAsync(new(TableTransactionActionType.Add, entity), cancellationToken);

    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        var type = mode == TableUpdateMode.Merge ? TableTransactionActionType.UpsertMerge : TableTransactionActionType.UpsertReplace;
        return RunAsync(new(type, entity), cancellationToken);
    }

    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        if (ifMatch == default)
            throw new ArgumentException("Value cannot be empty.", nameof(ifMatch));

        var type = mode == TableUpdateMode.Merge ? TableTransactionActionType.UpdateMerge : TableTransactionActionType.UpdateReplace;
        return RunAsync(new(type, entity, ifMatch), cancellationToken);
    }

    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        var action = new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partitionKey, rowKey), ifMatch);
        using var message = TableRequests.Of(_service, Name, action);
        return await _service.SendAsync(message, cancellationToken, accept: 404).ConfigureAwait(false);
    }

    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var actions = transactionActions.ToList();
        if (actions.Count == 0)
            throw new InvalidOperationException("A transaction needs at least one action.");

        using var message = TransactionRequest.Create(_service, Name, actions);
        var response = await _service.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(TransactionResponse.Read(response), response);
    }

    private async Task<Response> RunAsync(TableTransactionAction action, CancellationToken cancellationToken)
    {
        using var message = TableRequests.Of(_service, Name, action);
        return await _service.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }
}
