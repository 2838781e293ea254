namespace DiploFunctions.Extraction;

/// <summary>Linq's questions about one element, for arrays and lists, asked without an enumerator.</summary>
/// <remarks>The rules ask them of every sentence many times over; standing in this namespace they go before Linq's own.</remarks>
internal static class Queries
{
    public static bool Any<T>(this T[] all, Predicate<T> holds) => Array.FindIndex(all, holds) >= 0;

    public static bool All<T>(this T[] all, Predicate<T> holds) => Array.TrueForAll(all, holds);

    public static T? FirstOrDefault<T>(this T[] all, Predicate<T> holds)
        where T : class => Array.Find(all, holds);

    public static T? LastOrDefault<T>(this T[] all, Predicate<T> holds)
        where T : class => Array.FindLast(all, holds);

    public static bool Any<T>(this List<T> all, Predicate<T> holds) => all.Exists(holds);

    public static bool All<T>(this List<T> all, Predicate<T> holds) => all.TrueForAll(holds);

    public static T? FirstOrDefault<T>(this List<T> all, Predicate<T> holds)
        where T : class => all.Find(holds);

    public static T? LastOrDefault<T>(this List<T> all, Predicate<T> holds)
        where T : class => all.FindLast(holds);
}
