namespace DiploFunctions.Cli.Files;

/// <summary>An article's file.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">What its blob is called: the file's name, with folders when a folder was named and it lies deeper.</param>
internal sealed record ArticleFile(string Path, string Name);
