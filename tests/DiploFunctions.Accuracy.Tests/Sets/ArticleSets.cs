using DiploFunctions.TestSupport;

namespace DiploFunctions.Accuracy.Tests.Sets;

/// <summary>The sets of articles with gold files.</summary>
internal static class ArticleSets
{
    private static readonly string? SharedFolder = FindShared();

    /// <summary>The sample articles of seeds/.</summary>
    public static ArticleSet Seeds { get; } = new(Repository.File("seeds"), Repository.File("seeds", "gold"));

    /// <summary>The short texts that try to break the rules.</summary>
    public static ArticleSet Short { get; } = new(ShortFolder, ShortFolder);

    /// <summary>Articles as the press writes them; those with odd numbers may be used for development, those with even ones are held out.</summary>
    public static ArticleSet Press { get; } = new(PressFolder, PressFolder);

    /// <summary>More articles of the same sort as <see cref="Press"/>, written later; the same halves.</summary>
    public static ArticleSet News { get; } = new(NewsFolder, NewsFolder);

    /// <summary>The development set that lies beside the repository on some machines; null elsewhere.</summary>
    public static ArticleSet? Shared { get; } =
        SharedFolder is null ? null : new(Path.Combine(SharedFolder, "articles"), Path.Combine(SharedFolder, "gold"));

    /// <summary>Why tests of the development set are skipped, or null.</summary>
    public static string? SkipReason => Shared is null ? "There is no shared/gold beside the repository." : null;

    /// <summary>The names of the sets that are there.</summary>
    public static IEnumerable<string> Names => Shared is null ? ["seeds", "short", "press", "news"] : ["seeds", "short", "press", "news", "shared"];

    private static string PressFolder => Repository.File("tests", "DiploFunctions.Accuracy.Tests", "press");

    private static string NewsFolder => Repository.File("tests", "DiploFunctions.Accuracy.Tests", "news");

    private static string ShortFolder => Repository.File("tests", "DiploFunctions.Accuracy.Tests", "short");

    public static ArticleSet Named(string name) => name switch
    {
        "seeds" => Seeds,
        "short" => Short,
        "press" => Press,
        "news" => News,
        _ => Shared ?? throw new InvalidOperationException(SkipReason),
    };

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "gold")) && Directory.Exists(Path.Combine(shared, "articles")))
            {
                return shared;
            }
        }

        return null;
    }
}
