namespace DiploFunctions.Cli.Files;

/// <summary>Reads files whose absence is no reason to stop.</summary>
internal static class LocalFile
{
    /// <summary>The whole file; null, with the failure noted, when it cannot be read.</summary>
    public static async Task<byte[]?> ReadAsync(string path, Failures failures, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failures.Add(path, e.Message);
            return null;
        }
    }
}
