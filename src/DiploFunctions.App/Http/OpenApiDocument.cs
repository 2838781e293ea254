namespace DiploFunctions.App.Http;

/// <summary>The file openapi.json, as it lies in the assembly.</summary>
internal static class OpenApiDocument
{
    public static ReadOnlyMemory<byte> Bytes { get; } = EmbeddedFile.Read("DiploFunctions.App.openapi.json");
}
