namespace DiploFunctions.App.Storage;

/// <summary>A blob as a listing shows it.</summary>
/// <param name="Name">The blob's whole name.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Modified">When it was last uploaded, UTC.</param>
public sealed record BlobEntry(string Name, long Size, DateTimeOffset Modified);
