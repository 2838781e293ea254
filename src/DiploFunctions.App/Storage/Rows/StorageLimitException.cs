namespace DiploFunctions.App.Storage.Rows;

/// <summary>Something is too large for the Table service, or cannot be a key; nothing of it was written.</summary>
public sealed class StorageLimitException(string message) : Exception(message);
