namespace DiploFunctions.Extraction.Facts;

/// <summary>Reads the kebab-case names that lexicons use for kinds, levels and the like.</summary>
internal static class Kinds
{
    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);
}
