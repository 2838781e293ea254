using System.Collections.Concurrent;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Reads the kebab-case names that lexicons use for kinds, levels and the like.</summary>
internal static class Kinds
{
    public static T Parse<T>(string name)
        where T : struct, Enum => Known<T>.Names.GetOrAdd(name, static unread => Read<T>(unread));

    private static T Read<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    // The few names of the lexicons, each read once.
    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<string, T> Names = new(StringComparer.Ordinal);
    }
}
