using System.Text.Json;

namespace DiploFunctions.Extraction.Tests.Reading;

/// <summary>The articles and gold files that lie beside the repository on machines that have them.</summary>
internal static class DevelopmentSet
{
    /// <summary>The folder with articles/ and gold/, or null.</summary>
    public static string? Folder { get; } = Find();

    public static string? SkipReason => Folder is null ? "There is no shared/gold beside the repository." : null;

    public static IEnumerable<JsonElement> GoldArticles() =>
        Directory.EnumerateFiles(Path.Combine(Folder ?? ".", "gold"), "*.gold.json")
            .Order(StringComparer.Ordinal)
            .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("article"));

    public static byte[] Article(string name) => File.ReadAllBytes(Path.Combine(Folder ?? ".", "articles", name));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "gold")))
                return shared;
        }

        return null;
    }
}
