namespace DiploFunctions.App.Ingestion;

/// <summary>A file of an upload, checked.</summary>
/// <param name="Name">A valid blob name.</param>
/// <param name="Bytes">The content; neither empty nor beyond the limit.</param>
/// <param name="ContentType">The media type that was given, or null.</param>
public sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Bytes, string? ContentType);
