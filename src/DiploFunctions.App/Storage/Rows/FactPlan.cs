namespace DiploFunctions.App.Storage.Rows;

/// <summary>How a question is answered: the one partition that is read, which of its rows, and what the service leaves out of them.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="Rows">The rows that come into question by their keys.</param>
/// <param name="Filter">A filter for the service, or null.</param>
internal sealed record FactPlan(string Partition, RowRange Rows, string? Filter);
