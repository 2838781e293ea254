using Azure;
using Azure.Data.Tables;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Changes of one partition that happen together or not at all.</summary>
internal static class Transactions
{
    // What is no plain letter takes six bytes in the request ("\u1ea1", "\u0022").
    private const int BytesOfEscape = 6;

    /// <summary>Submits one transaction after checking what the service would refuse.</summary>
    /// <returns>The new ETag of each action's row.</returns>
    /// <exception cref="StorageLimitException">It is beyond a limit; nothing was written.</exception>
    /// <exception cref="TableTransactionFailedException">A row is not as expected (see <see cref="IsConflict"/>); nothing was written.</exception>
    public static async Task<IReadOnlyList<ETag>> SubmitAsync(
        TableClient table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        if (actions.Count is 0 or > TableLimits.ActionsOfTransaction)
            throw new StorageLimitException($"A transaction of {actions.Count} actions; the Table service takes 1 to {TableLimits.ActionsOfTransaction}.");

        if (actions.DistinctBy(action => action.Entity.PartitionKey).Count() > 1)
            throw new StorageLimitException("A transaction over several partitions; the Table service takes one.");

        if (actions.Sum(BytesOf) > TableLimits.BytesOfTransaction)
            throw new StorageLimitException($"A transaction of more than {TableLimits.BytesOfTransaction} bytes.");

        var response = await table.SubmitTransactionAsync(actions, cancellationToken);
        return [.. response.Value.Select(part => part.Headers.ETag ?? default)];
    }

    /// <summary>Parts changes into as few transactions as the service takes, in their order.</summary>
    /// <param name="reserved">How many further actions each transaction is to have room for.</param>
    public static IReadOnlyList<IReadOnlyList<TableTransactionAction>> Split(IReadOnlyList<TableTransactionAction> actions, int reserved) =>
        Split(actions.Select(action => (IReadOnlyList<TableTransactionAction>)[action]), reserved);

    /// <summary>As the other, of changes that come in one transaction together, unless they are too many or too large for one.</summary>
    public static IReadOnlyList<IReadOnlyList<TableTransactionAction>> Split(IEnumerable<IReadOnlyList<TableTransactionAction>> units, int reserved)
    {
        var parts = new List<IReadOnlyList<TableTransactionAction>>();
        var part = new List<TableTransactionAction>();
        var bytes = 0;
        foreach (var unit in units.SelectMany(unit => Fits(unit, reserved) ? [unit] : unit.Select(action => (IReadOnlyList<TableTransactionAction>)[action])))
        {
            var size = unit.Sum(BytesOf);
            if (part.Count > 0 && (part.Count + unit.Count + reserved > TableLimits.ActionsOfTransaction || bytes + size > TableLimits.BytesOfTransaction / 2))
            {
                parts.Add(part);
                (part, bytes) = ([], 0);
            }

            part.AddRange(unit);
            bytes += size;
        }

        return [.. parts, part];
    }

    private static bool Fits(IReadOnlyList<TableTransactionAction> unit, int reserved) =>
        unit.Count + reserved <= TableLimits.ActionsOfTransaction && unit.Sum(BytesOf) <= TableLimits.BytesOfTransaction;

    /// <summary>True when somebody else changed a row meanwhile: it is there already, gone, or newer.</summary>
    public static bool IsConflict(RequestFailedException failure) => failure.Status is 409 or 412 || IsRowGone(failure);

    /// <summary>True when a row that a transaction was to change or delete is not there; a whole table that is gone is something else.</summary>
    public static bool IsRowGone(RequestFailedException failure) =>
        failure is TableTransactionFailedException { Status: 404 } && failure.ErrorCode != "TableNotFound";

    private static int BytesOf(TableTransactionAction action)
    {
        var entity = (TableEntity)action.Entity;
        TableLimits.Check(entity);
        return 500 + entity.Sum(property => property.Key.Length + property.Value switch
        {
            string text => text.Sum(letter => char.IsAsciiLetterOrDigit(letter) ? 1 : BytesOfEscape),
            byte[] bytes => (bytes.Length * 4 / 3) + 60,
            _ => 60,
        });
    }
}
