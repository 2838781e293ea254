using System.Globalization;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Reading;

/// <summary>The conditions that facts of all types are asked by.</summary>
internal static class FactConditions
{
    /// <summary>Their parameters.</summary>
    public static readonly string[] Names =
        ["country", "partner", "dateFrom", "dateTo", "updatedSince", "minConfidence", "background", "article", "q"];

    /// <summary>The question with the conditions of all types.</summary>
    public static TQuery Conditions<TQuery>(this QueryReader read, TQuery query)
        where TQuery : FactQuery
    {
        var (first, last) = read.Days("dateFrom", "dateTo");
        var asked = query with
        {
            Parties = read.Parties("country", "partner"),
            FirstDay = first,
            LastDay = last,
            UpdatedSince = read.Instant("updatedSince"),
            MinConfidence = read.Share("minConfidence"),
            Background = read.YesOrNo("background"),
            Article = read.Article("article"),
            Words = read.Words("q"),
        };
        if (FactStore.ProblemWith(asked) is not null)
        {
            read.Refuse("q", "holds no word that can be looked for; give one of three letters or more that says what it is about");
        }

        return asked;
    }

    /// <summary>The countries and organisations of several parameters, each once.</summary>
    public static IReadOnlyList<Party> Parties(this QueryReader read, params string[] names) =>
        [.. names.Select(read.PartyCode).OfType<Party>().Distinct()];

    /// <summary>The persons of several parameters, each once.</summary>
    public static IReadOnlyList<string> Persons(this QueryReader read, params string[] names) =>
        [.. names.Select(read.PersonName).OfType<string>().DistinctBy(NameKey.Of)];

    private static double? Share(this QueryReader read, string name)
    {
        if (read.Text(name) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        read.Refuse(name, $"is '{QueryReader.Shortened(text)}'; give a number from 0 to 1, such as 0.8");
        return null;
    }

    private static ArticleId? Article(this QueryReader read, string name)
    {
        if (read.Text(name) is not { } text)
        {
            return null;
        }

        if (ArticleId.TryParse(text, out var id))
        {
            return id;
        }

        read.Refuse(name, $"is '{QueryReader.Shortened(text)}', which is no article's id; ids come from /api/articles");
        return null;
    }
}
