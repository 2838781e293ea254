using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Http.Reading;

/// <summary>The parameter that tells the order of a list.</summary>
internal static class OrderParameter
{
    public const string Name = "sort";

    private static readonly Dictionary<string, FactOrder> Orders = new(StringComparer.Ordinal)
    {
        ["-date"] = FactOrder.LatestFirst,
        ["date"] = FactOrder.EarliestFirst,
        ["-updated"] = FactOrder.LastChangedFirst,
        ["updated"] = FactOrder.FirstChangedFirst,
    };

    /// <summary>The question with its order: by date, the latest first, unless told.</summary>
    public static TQuery Ordered<TQuery>(this QueryReader read, TQuery query)
        where TQuery : FactQuery
    {
        if (read.Text(Name) is not { } text)
        {
            return query;
        }

        if (!Orders.TryGetValue(text, out var order))
        {
            read.Refuse(Name, $"is '{QueryReader.Shortened(text)}'; give one of {string.Join(", ", Orders.Keys)}");
        }
        else if (order != FactOrder.LatestFirst && query is { Words: not null, Article: null })
        {
            // The facts of one article are few enough to be put into any order.
            read.Refuse(Name, "cannot be told together with q, whose finds are listed by date, the latest first; leave one of them out");
        }

        return query with { Order = order };
    }
}
