using System.Collections.Frozen;

namespace DiploFunctions.App.Http;

/// <summary>The page that shows openapi.json: the files of the folder Docs, as they lie in the assembly.</summary>
internal static class DocsPage
{
    /// <summary>The file that is the page itself; it names the others.</summary>
    public const string Main = "page.html";

    // Nothing from elsewhere, nothing inline, no frame around it: an answer that is shown can do nothing.
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Folder = "DiploFunctions.App.Docs.";

    private static readonly FrozenDictionary<string, byte[]> Files = Load();

    /// <summary>One of the files with its headers; null when there is none of this name.</summary>
    public static Answer? Find(string name) => Files.TryGetValue(name, out var bytes)
        ? new BytesAnswer(bytes, TypeOf(name))
            .With("Content-Security-Policy", Policy)
            .With("X-Content-Type-Options", "nosniff")
            .With("Referrer-Policy", "no-referrer")
        : null;

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        var other => throw new InvalidOperationException($"The folder Docs holds a file of an unknown kind: {other}."),
    };

    private static FrozenDictionary<string, byte[]> Load()
    {
        var assembly = typeof(DocsPage).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Folder.Length..], EmbeddedFile.Read, StringComparer.Ordinal);
    }
}
