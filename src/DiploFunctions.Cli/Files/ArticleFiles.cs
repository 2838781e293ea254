namespace DiploFunctions.Cli.Files;

/// <summary>Finds the article files that paths name.</summary>
internal static class ArticleFiles
{
    private static readonly string[] Endings = [".txt", ".md", ".html", ".htm", ".json"];

    /// <summary>What stands beside articles and is none itself.</summary>
    private static readonly string[] Companions = [".gold.json", ".clean.txt", "README.md"];

    /// <summary>
    /// The files in the order of the paths; a folder gives its articles, those of its subfolders included, sorted by name.
    /// A file that is named itself counts whatever its ending.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="missing">Called with each path that does not exist.</param>
    public static IReadOnlyList<ArticleFile> Find(IEnumerable<string> paths, Action<string> missing)
    {
        var files = new List<ArticleFile>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(InFolder(path));
            }
            else if (File.Exists(path))
            {
                files.Add(new ArticleFile(path, Path.GetFileName(path)));
            }
            else
            {
                missing(path);
            }
        }

        return files;
    }

    private static IEnumerable<ArticleFile> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(IsArticle)
            .Order(StringComparer.Ordinal)
            .Select(file => new ArticleFile(file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')));

    private static bool IsArticle(string file) =>
        Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !Companions.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
