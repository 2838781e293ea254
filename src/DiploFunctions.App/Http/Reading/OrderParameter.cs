using System.Globalization;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Rows;

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

    /// <summary>What a question is told of which too many facts would have to be put in order.</summary>
    public static RequestException TooMany() => RequestException.BadParameter(
        Name,
        string.Create(
            CultureInfo.InvariantCulture,
            $"puts at most {WordQuestions.MostOrdered:N0} finds of q in order, and there are more; narrow the question by dateFrom and dateTo, another condition or a further word, or leave sort out: -date lists any number"));

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

        return query with { Order = order };
    }
}
