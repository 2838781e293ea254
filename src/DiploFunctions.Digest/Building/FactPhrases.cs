using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>One fact as one row.</summary>
/// <param name="words">The reader's language.</param>
/// <param name="dates">Its dates.</param>
/// <param name="sources">Numbers the articles.</param>
/// <param name="week">Knows which facts are late, and what day it is.</param>
/// <param name="quoted">The ids of the facts that are shown with the words that prove them.</param>
internal sealed class FactPhrases(Wording words, DateText dates, SourceNumbers sources, WeekFacts week, IReadOnlySet<string> quoted)
{
    private const int NameLimit = 80;
    private const int OfficeLimit = 120;
    private const int OccasionLimit = 160;
    private const int SubjectLimit = 240;
    private const int QuoteLimit = 200;
    private const string Dot = " · ";
    private readonly StatusTexts _statuses = new(words, week.ComingDays.From);

    /// <param name="visit">The visit.</param>
    /// <param name="withHost">True where no heading names the country visited.</param>
    public FactRow Of(MergedFact<Visit> visit, bool withHost)
    {
        var fact = visit.Fact;
        var place = Tidy.Line(fact.Place, NameLimit);
        var host = withHost ? fact.To.NameIn(words.Language) : null;
        return Row(visit, dates: fact.Start is { } start ? dates.Of(start, fact.End) : null) with
        {
            Who = PartyText.NameOf(fact.Visitor, words),
            WhoDetail = StandingOf(fact.Visitor),
            What = words.Name("visit-kind", fact.Kind),
            WhatDetail = Tidy.Join(Dot, Tidy.Join(", ", place, place == host ? null : host), Tidy.Line(fact.Occasion, OccasionLimit)),
            Status = withHost ? null : _statuses.Of(fact),
        };
    }

    public FactRow Of(MergedFact<Agreement> agreement)
    {
        var fact = agreement.Fact;
        var subject = SubjectText.Of(fact, SubjectLimit);
        var level = fact.Level is { } known ? words.Name("partnership-level", known) : null;
        var kind = words.Name("agreement-kind", fact.Kind);
        var what = level ?? subject ?? kind;
        return Row(agreement, fact.Date is { } day ? dates.Of(day) : null) with
        {
            Who = PartyText.Of(fact.Parties, words),
            WhoDetail = fact.Kind == AgreementKind.Partnership || what == kind ? null : kind,
            What = what,
            WhatDetail = Tidy.Join(Dot, level is null ? null : subject, fact.Count is { } count ? words.Count("documents", count) : null),
            Status = _statuses.Of(fact),
        };
    }

    public FactRow Of(MergedFact<Meeting> meeting)
    {
        var fact = meeting.Fact;
        string[] names = [.. fact.Participants.Select(person => PartyText.NameOf(person, words))];
        return Row(meeting, fact.Date is { } day ? dates.Of(day) : null) with
        {
            Who = names is [var a, var b] ? words.Say("pair", ("a", a), ("b", b)) : string.Join(", ", names),
            WhoDetail = CountriesOf(fact),
            What = words.Name("meeting-kind", fact.Kind),
            WhatDetail = Tidy.Line(fact.Place, OccasionLimit),
        };
    }

    private FactRow Row<TFact>(MergedFact<TFact> merged, string? dates)
        where TFact : Fact
    {
        var (numbers, more) = sources.Of(merged.Sources);
        return new FactRow
        {
            When = dates ?? words.Say("untold"),
            IsDated = dates is not null,
            Who = "",
            What = "",
            Quote = quoted.Contains(merged.Id) ? QuoteOf(merged.Sources[0]) : null,
            Sources = numbers,
            MoreSources = more > 0 ? $"+{words.Number(more)}" : null,
            Late = week.IsLate(merged.Id) && !week.IsAllLate ? words.Say("late") : null,
        };
    }

    // In the order of the names; two of one country say it once. A list of meetings has no room for offices.
    private string? CountriesOf(Meeting meeting) =>
        Tidy.Join(", ", [.. meeting.Participants.Select(person => person.Country?.NameIn(words.Language)).Distinct()]);

    // In the reader's language where every word of it is known. The article's own words often name the country already ("Presiden Kazakhstan").
    private string? StandingOf(Person person)
    {
        var office = Tidy.Line(person.Office, OfficeLimit);
        if (office is not null && person.Country is { } known && OfficeTexts.In(office, known, words) is { } translated)
        {
            return Tidy.Join(", ", translated, known.NameIn(words.Language));
        }

        return Tidy.Join(", ", office, person.Country is { } country && !IsNamed(country, office) ? country.NameIn(words.Language) : null);
    }

    private static bool IsNamed(Party country, string? office) =>
        office is not null && Wording.AllLanguages.Any(language => office.Contains(country.NameIn(language), StringComparison.OrdinalIgnoreCase));

    private string? QuoteOf(FactSource source) =>
        Tidy.Line(source.Evidence.Quote, QuoteLimit) is { } quote ? words.Say("quote", ("text", quote)) : null;
}
