namespace DiploFunctions.App.Http;

/// <summary>The file openapi.json, as it lies in the assembly.</summary>
internal static class OpenApiDocument
{
    public static ReadOnlyMemory<byte> Bytes { get; } = Load();

    private static byte[] Load()
    {
        using var stream = typeof(OpenApiDocument).Assembly.GetManifestResourceStream("DiploFunctions.App.openapi.json")
            ?? throw new InvalidOperationException("openapi.json is not in the assembly.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
