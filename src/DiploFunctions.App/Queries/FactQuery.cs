using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which facts of a type? Those that meet every condition that is set.</summary>
public abstract record FactQuery : PagedQuery
{
    /// <summary>Countries and organisations that all take part: as where from or where to, as somebody's country, as a party. At most 3.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>
    /// Persons who all take part, at most 2. Every word of each is a word of that person's name, in any case, order and with or without
    /// diacritics. Not asked of agreements.
    /// </summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>Only facts that may lie, by what is known of their dates, on this day or later.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Only facts that may lie on this day or earlier.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Only facts that changed at this instant or later, UTC.</summary>
    public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Only facts of this confidence or more, 0 to 1.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Only what is recalled (true), or only what is news (false).</summary>
    public bool? Background { get; init; }

    /// <summary>Only facts that this article tells.</summary>
    public ArticleId? Article { get; init; }

    /// <summary>Only facts in whose subject, occasion, place or quotes each of these words stands, without case and diacritics.</summary>
    public string? Words { get; init; }

    public FactOrder Order { get; init; }

    /// <summary>The conditions of all types as one text, for <see cref="PagedQuery.Signature"/>.</summary>
    private protected object?[] Conditions =>
    [
        string.Join('+', Parties.Select(party => party.Code)),
        string.Join('\n', Persons.Select(NameKey.Of)),
        FirstDay?.DayNumber, LastDay?.DayNumber, UpdatedSince?.UtcTicks, MinConfidence?.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        Background, Article, Words is null ? null : NameKey.Of(Words), Order,
    ];
}
