namespace DiploFunctions.Extraction.Reading;

/// <summary>What is too much to read.</summary>
/// <param name="MaxBytes">The largest file, in bytes; 5 MiB unless told.</param>
public sealed record ReadingLimits(long MaxBytes = 5 * 1024 * 1024);
