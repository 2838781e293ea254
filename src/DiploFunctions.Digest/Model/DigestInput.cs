using DiploFunctions.Model;

namespace DiploFunctions.Digest;

/// <summary>What a week's digest is made of.</summary>
public sealed record DigestInput
{
    /// <summary>The week that the digest is about.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>The reader's language: "id", "en" or "vi".</summary>
    public required string Language { get; init; }

    /// <summary>The time zone in which weeks begin and end.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>Now: the instant that the digest is made at.</summary>
    public required DateTimeOffset RenderedAt { get; init; }

    /// <summary>The week's visits, as <see cref="DigestWeek.Holds"/> says; others are left out.</summary>
    public required IReadOnlyList<MergedFact<Visit>> Visits { get; init; }

    /// <summary>The week's meetings, likewise.</summary>
    public required IReadOnlyList<MergedFact<Meeting>> Meetings { get; init; }

    /// <summary>The week's agreements and changes of partnership, likewise.</summary>
    public required IReadOnlyList<MergedFact<Agreement>> Agreements { get; init; }

    /// <summary>Planned visits of any week's articles that begin in <see cref="DigestWeek.ComingDays"/>; others are left out.</summary>
    public IReadOnlyList<MergedFact<Visit>> Coming { get; init; } = [];

    /// <summary>How many articles were published or came in during the week, with or without facts.</summary>
    public required int Articles { get; init; }

    /// <summary>How many articles of the week could not be read; they are not among <see cref="Articles"/>.</summary>
    public int Rejected { get; init; }

    /// <summary>How many of the articles are in each language ("id", "en", "vi"; "" for all others).</summary>
    public IReadOnlyDictionary<string, int> Languages { get; init; } = new Dictionary<string, int>();

    /// <summary>The weeks before this one, for the chart; weeks that are missing count as empty.</summary>
    public IReadOnlyList<WeekCount> EarlierWeeks { get; init; } = [];

    /// <summary>
    /// What each article changed in a fact, by the id of the merged fact, for facts that articles of the week tell again; others are left out.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<HistoryEntry>> Histories { get; init; } = new Dictionary<string, IReadOnlyList<HistoryEntry>>();

    /// <summary>Where the facts that are not shown can be asked for.</summary>
    public DigestLinks Links { get; init; } = new();

    /// <summary>The figures of the week before, shown beside this week's; null when they are not known.</summary>
    public DigestFigures? Previous { get; init; }
}
