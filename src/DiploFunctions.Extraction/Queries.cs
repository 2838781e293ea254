using System.Runtime.CompilerServices;

namespace DiploFunctions.Extraction;

/// <summary>Linq's questions about one element, for arrays and lists, asked without an enumerator.</summary>
/// <remarks>
/// The rules ask them of every sentence many times over; standing in this namespace they go before Linq's own. They are put in place where
/// they are asked, so that the question needs no object of its own.
/// </remarks>
internal static class Queries
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any<T>(this T[] all, Predicate<T> holds)
    {
        foreach (var one in all)
        {
            if (holds(one))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All<T>(this T[] all, Predicate<T> holds)
    {
        foreach (var one in all)
        {
            if (!holds(one))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? FirstOrDefault<T>(this T[] all, Predicate<T> holds)
        where T : class
    {
        foreach (var one in all)
        {
            if (holds(one))
            {
                return one;
            }
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? LastOrDefault<T>(this T[] all, Predicate<T> holds)
        where T : class
    {
        for (var i = all.Length - 1; i >= 0; i--)
        {
            if (holds(all[i]))
            {
                return all[i];
            }
        }

        return null;
    }

    public static bool Any<T>(this List<T> all, Predicate<T> holds) => all.Exists(holds);

    public static bool All<T>(this List<T> all, Predicate<T> holds) => all.TrueForAll(holds);

    public static T? FirstOrDefault<T>(this List<T> all, Predicate<T> holds)
        where T : class => all.Find(holds);

    public static T? LastOrDefault<T>(this List<T> all, Predicate<T> holds)
        where T : class => all.FindLast(holds);
}
