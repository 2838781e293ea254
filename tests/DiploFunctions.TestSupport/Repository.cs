namespace DiploFunctions.TestSupport;

/// <summary>Where the tests find the repository's files.</summary>
public static class Repository
{
    /// <summary>The folder that holds DiploFunctions.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository, by its path from the root.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "DiploFunctions.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No DiploFunctions.sln above {AppContext.BaseDirectory}.");
    }
}
