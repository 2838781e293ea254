namespace DiploFunctions.App.Http;

/// <summary>A file that lies in the assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>The bytes of the file of a resource name.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static byte[] Read(string resource)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the assembly.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
