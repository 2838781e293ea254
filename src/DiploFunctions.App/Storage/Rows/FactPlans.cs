using System.Globalization;
using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Plans for the questions: of all paths the one that likely has the fewest rows, and filters for all that it leaves open.</summary>
internal static class FactPlans
{
    // The service takes 15 comparisons; three are for the partition and the two ends of its rows, two for the instant that the answer is of.
    private const int MostComparisons = 10;

    /// <summary>The plan for a question about lists.</summary>
    public static FactPlan Of(FactQuery query)
    {
        var words = FactConditions.PersonsOf(query).SelectMany(NameKey.WordsOf).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length).ToList();
        var name = words.FirstOrDefault(word => word.Length >= 2);
        var party = name is null ? PartyOf(query) : null;
        var path = name is not null ? AccessPath.OfPerson(name).Single()
            : party is { } known ? AccessPath.Of(known)
            : query is AgreementQuery { Level: { } level } ? AccessPath.Of(level)
            : AccessPath.All;
        var names = words.Where(word => word != name).Select(word => RowQuery.IsTrue(FactColumns.OfName(word)));
        var filters = names.Concat(FiltersOf(query, party)).Concat(DayFilters(query)).Append(UpdatedFilter(query));
        return new FactPlan(path, RowsOf(query), RowQuery.All(InstantFilters(query).Concat(filters.OfType<string>().Take(MostComparisons))));
    }

    /// <summary>The plan for a question about words: the rows of the longest of them.</summary>
    public static FactPlan OfWord(FactQuery query, char letter, string word)
    {
        var prefix = RowKeys.OfWord(word) + '-';
        var names = FactConditions.PersonsOf(query).SelectMany(NameKey.WordsOf).Select(part => RowQuery.IsTrue(FactColumns.OfName(part)));
        var others = FactWords.Indexed(NameKey.WordsOf(query.Words!)).Where(other => other != word).Select(other => RowQuery.IsTrue(FactColumns.OfWord(other)));
        var filters = ChangeFilters(query).Concat(others).Concat(names).Concat(FiltersOf(query, null)).Concat(DayFilters(query));
        // The rows of words have the order of days alone, without its letter.
        var days = DayRows(query, latestFirst: true);
        var below = query.Order == FactOrder.EarliestFirst && query.After?.Row is { } last && RowKeys.DayOf(last) is { } reached
            ? RowRange.After(RowKeys.LatestFirst(reached, ""))
            : days.Below!;
        // The first changed first is followed from change to change: each fact is where it is now.
        var instant = query.AsOf is null ? [IsNow] : InstantFilters(query);
        var rows = new RowRange(prefix + days.From![2..], below.Length > 2 ? prefix + below[2..] : RowRange.After(prefix));
        return new FactPlan(FactWords.PartitionOf(letter, word), rows, RowQuery.All(instant.Concat(filters.OfType<string>().Take(MostComparisons))));
    }

    private static string IsNow => TableClient.CreateQueryFilter($"Until eq {PlacedRow.Always}");

    // The rows that were right when the first page was asked for: each fact has one, wherever it stands by now.
    private static IEnumerable<string> InstantFilters(FactQuery query) =>
        query.AsOf is { } instant ? [TableClient.CreateQueryFilter($"Since le {instant}"), TableClient.CreateQueryFilter($"Until gt {instant}")] : [];

    private static Party? PartyOf(FactQuery query) =>
        query is VisitQuery visits && (visits.From ?? visits.To) is { } side ? side : query.Parties.Count > 0 ? query.Parties[0] : null;

    private static IEnumerable<string?> FiltersOf(FactQuery query, Party? path)
    {
        var parties = query.Parties.Where(party => party != path).Select(party => RowQuery.IsTrue(FactColumns.OfParty(party.Code)));
        IEnumerable<string?> own = query switch
        {
            VisitQuery visits =>
            [
                RowQuery.IsValue(nameof(Visit.From), visits.From), RowQuery.IsValue(nameof(Visit.To), visits.To),
                RowQuery.IsValue(nameof(Visit.Kind), visits.Kind), RowQuery.IsValue(nameof(Visit.Status), visits.Status),
            ],
            MeetingQuery meetings => [RowQuery.IsValue(nameof(Meeting.Kind), meetings.Kind)],
            AgreementQuery agreements =>
            [
                RowQuery.IsValue(nameof(Agreement.Kind), agreements.Kind), RowQuery.IsValue(nameof(Agreement.Status), agreements.Status),
                RowQuery.IsValue(nameof(Agreement.Level), agreements.Level),
                agreements.Field is { } field ? RowQuery.IsTrue(FactColumns.OfField(NameKey.Of(field))) : null,
            ],
            _ => throw new ArgumentException($"{query.GetType().Name} has no plan.", nameof(query)),
        };
        return
        [
            .. parties, .. own,
            query.Background is { } background ? TableClient.CreateQueryFilter($"Background eq {background}") : null,
            query.MinConfidence is { } confidence ? TableClient.CreateQueryFilter($"Confidence ge {confidence}") : null,
        ];
    }

    private static IEnumerable<string?> DayFilters(FactQuery query) =>
    [
        query.FirstDay is { } first ? TableClient.CreateQueryFilter($"Last ge {RowKeys.NumberOf(first)}") : null,
        // In the orders by day the keys tell it.
        query.LastDay is { } last && query.Order is FactOrder.LastChangedFirst or FactOrder.FirstChangedFirst
            ? TableClient.CreateQueryFilter($"First le {RowKeys.NumberOf(last)}")
            : null,
    ];

    private static string? UpdatedFilter(FactQuery query) =>
        query.UpdatedSince is { } since && query.Order is FactOrder.LatestFirst or FactOrder.EarliestFirst
            ? TableClient.CreateQueryFilter($"Updated ge {since.ToUniversalTime()}")
            : null;

    // The rows of words have no order by change, so filters tell since when, and how far the pages before came.
    private static IEnumerable<string?> ChangeFilters(FactQuery query)
    {
        var reached = query.After?.Row is { } row ? RowKeys.ChangeOf(row) : null;
        var since = query.Order == FactOrder.FirstChangedFirst ? reached ?? query.UpdatedSince : query.UpdatedSince;
        return
        [
            since is { } first ? TableClient.CreateQueryFilter($"Updated ge {first.ToUniversalTime()}") : null,
            // A fact that changed meanwhile stands where it did.
            query.Order == FactOrder.LastChangedFirst && reached is { } last ? TableClient.CreateQueryFilter($"FirstUpdated le {last}") : null,
        ];
    }

    private static RowRange RowsOf(FactQuery query) => query.Order switch
    {
        FactOrder.LatestFirst => DayRows(query, latestFirst: true),
        FactOrder.EarliestFirst => DayRows(query, latestFirst: false),
        FactOrder.LastChangedFirst => query.UpdatedSince is { } since
            ? new RowRange("u-", RowRange.After(RowKeys.LastChangedFirst(since.UtcTicks, "")))
            : RowRange.Of("u-"),
        FactOrder.FirstChangedFirst => query.UpdatedSince is { } since
            ? new RowRange(RowKeys.FirstChangedFirst(since.UtcTicks, ""), RowRange.After("v-"))
            : RowRange.Of("v-"),
        _ => throw new ArgumentOutOfRangeException(nameof(query), string.Create(CultureInfo.InvariantCulture, $"There is no order {query.Order}.")),
    };

    // A fact that began as long ago as facts can last may still lie in the days asked for; what has no date never does.
    private static RowRange DayRows(FactQuery query, bool latestFirst)
    {
        var dated = query.FirstDay is not null || query.LastDay is not null;
        var earliest = query.FirstDay is { } first
            ? RowKeys.NumberOf(first.DayNumber > FactFacets.LongestDays ? first.AddDays(-FactFacets.LongestDays) : DateOnly.MinValue)
            : 1;
        var latest = RowKeys.NumberOf(query.LastDay ?? DateOnly.MaxValue);
        return (latestFirst, dated) switch
        {
            (true, false) => RowRange.Of("d-"),
            (true, true) => new RowRange(RowKeys.LatestFirst(latest, ""), RowRange.After(RowKeys.LatestFirst(earliest, ""))),
            (false, false) => RowRange.Of("a-"),
            (false, true) => new RowRange(RowKeys.EarliestFirst(earliest, ""), RowRange.After(RowKeys.EarliestFirst(latest, ""))),
        };
    }
}
