namespace DiploFunctions.App.Tests.Storage;

/// <summary>Where a process would have died.</summary>
internal sealed class CutOffException : Exception;
