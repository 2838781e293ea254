using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>The sections of what changed and of what is to be checked.</summary>
internal sealed class DoubtSections(Wording words, DateText dates, SourceNumbers sources, WeekFacts week, IReadOnlyList<FactChange> changes, MoreAmong among)
{
    private const int ChangeLimit = 12;
    private const int CheckLimit = 12;
    private const int QuoteLimit = 200;
    private readonly FieldTexts _fields = new(words, dates);

    /// <summary>What the week's articles changed; null when that is nothing.</summary>
    public FactSection? Changes() => Section(
        "changes", "change", [.. changes.Take(ChangeLimit).Select(Row)], changes.Count, among.Changed(changes.Select(change => change.Fact.Fact)));

    /// <summary>What articles disagree on and what is unsure; null when that is nothing. Contradictions among the changes are not told again.</summary>
    public FactSection? Checks()
    {
        var told = changes.Where(change => change.Conflict is not null).Select(change => change.Conflict!).ToHashSet();
        var conflicts = week.All.SelectMany(fact => fact.Conflicts, (fact, conflict) => (Fact: fact, Conflict: conflict))
            .Where(pair => !told.Contains(pair.Conflict))
            .OrderByDescending(pair => pair.Fact.Sources.Count)
            .ThenBy(pair => pair.Fact.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Conflict.Field, StringComparer.Ordinal)
            .ToList();
        var unsure = week.All.Where(fact => fact.IsUnsure && fact.Conflicts.Count == 0)
            .OrderBy(fact => fact.Fact.Confidence)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToList();
        return Section(
            "checks",
            "told",
            [.. conflicts.Take(CheckLimit).Select(pair => Row(pair.Fact, pair.Conflict)), .. unsure.Take(CheckLimit - conflicts.Count).Select(Row)],
            conflicts.Count + unsure.Count,
            among.OfWeek(conflicts.Select(pair => pair.Fact.Fact).Concat(unsure.Select(fact => fact.Fact))));
    }

    private FactSection? Section(string name, string what, List<FactRow> rows, int total, MoreLinks? among) => rows.Count == 0
        ? null
        : new FactSection(
            words.Say($"section.{name}"),
            null,
            new FactColumns(words.Say("column.when"), words.Say("column.fact"), words.Say($"column.{what}"), words.Say("column.status"), words.Say("column.sources")),
            [new FactGroup(null, rows)],
            total,
            total > rows.Count ? words.Count("more", total - rows.Count) : null)
        {
            MoreAmong = among,
        };

    private FactRow Row(FactChange change)
    {
        var row = Base(change.Fact, change.Sources);
        var status = new FactStatus(words.Name("change", change.Kind), ToneOf(change.Kind));
        if (change.Conflict is { } conflict)
        {
            return row with { What = _fields.NameOf(conflict.Field), WhatDetail = ValuesOf(change.Fact, conflict), Status = status };
        }

        string[] texts = [.. change.Fields.Select(field => TextOf(change.Fact.Fact, field))];
        return row with { What = texts[0], WhatDetail = texts.Length > 1 ? string.Join("; ", texts.Skip(1)) : null, Status = status };
    }

    private FactRow Row(AnyFact fact, Conflict conflict)
    {
        var tellers = conflict.Values.SelectMany(value => value.ArticleIds).ToHashSet(StringComparer.Ordinal);
        return Base(fact, [.. fact.Sources.Where(source => tellers.Contains(source.ArticleId))]) with
        {
            What = _fields.NameOf(conflict.Field),
            WhatDetail = ValuesOf(fact, conflict),
            Status = new FactStatus(words.Say("check.conflict"), StatusTone.Off),
        };
    }

    private FactRow Row(AnyFact fact) => Base(fact, fact.Sources) with
    {
        What = FactLabels.KindOf(fact.Fact, words),
        Quote = Tidy.Line(fact.Sources[0].Evidence.Quote, QuoteLimit) is { } quote ? words.Say("quote", ("text", quote)) : null,
        Status = new FactStatus(words.Say("check.unsure"), StatusTone.Open),
    };

    private FactRow Base(AnyFact fact, IReadOnlyList<FactSource> tellers)
    {
        var (numbers, more) = sources.Of(tellers);
        var when = FactLabels.DatesOf(fact.Fact, words, dates);
        return new FactRow
        {
            When = when,
            IsDated = when != words.Say("untold"),
            Who = FactLabels.Of(fact.Fact, words),
            What = "",
            Sources = numbers,
            MoreSources = more > 0 ? $"+{words.Number(more)}" : null,
        };
    }

    private string TextOf(Fact fact, FieldChange change) => words.Say(
        change.Before is null ? "change.set" : "change.from-to",
        ("field", _fields.NameOf(change.Field)),
        ("before", _fields.ValueOf(fact, change.Field, change.Before)),
        ("after", _fields.ValueOf(fact, change.Field, change.After)));

    // "12 May 2025 [1] · 14 May 2025 [2, 3]": only the sources that the row numbers.
    private string ValuesOf(AnyFact fact, Conflict conflict) => string.Join(" · ", conflict.Values.Select(value =>
    {
        var numbers = value.ArticleIds.Select(sources.NumberOf).OfType<int>().Order().ToList();
        var text = _fields.ValueOf(fact.Fact, conflict.Field, value.Value);
        return numbers.Count == 0 ? text : $"{text} [{string.Join(", ", numbers)}]";
    }));

    private static StatusTone ToneOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Cancelled or ChangeKind.Contradicted => StatusTone.Off,
        ChangeKind.Confirmed => StatusTone.Done,
        ChangeKind.Moved or ChangeKind.Dated => StatusTone.Ahead,
        _ => StatusTone.Open,
    };
}
