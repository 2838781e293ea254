using DiploFunctions.Digest.Building;

namespace DiploFunctions.Digest;

/// <summary>Facts to a finished digest.</summary>
public static class DigestBuilder
{
    /// <summary>The digest of a week; the same input always gives the same digest.</summary>
    /// <remarks>Facts that are only background are left out and counted in <see cref="DigestModel.Method"/>.</remarks>
    /// <exception cref="ArgumentException">The language is none of "id", "en" and "vi".</exception>
    public static DigestModel Build(DigestInput input)
    {
        var words = Wording.Of(input.Language);
        var dates = new DateText(words);
        var week = WeekFacts.Of(input);
        var sources = new SourceNumbers(dates);
        var led = LeadChoice.Of(week);
        var lead = LeadOf(led, sources, new LeadSentences(words, dates, new StatusTexts(words, week.ComingDays.From)), words);
        var phrases = new FactPhrases(words, dates, sources, week, led.Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal));
        var doubts = new DoubtSections(words, dates, sources, week, FactChanges.Of(week, input), new MoreAmong(words, dates, input.Week, input.Links));
        var sections = new SectionBuilder(words, dates, phrases, doubts, week, input.Links).Build();
        var title = TitleTexts.Of(input, words, dates);
        return new DigestModel
        {
            Week = input.Week,
            Language = input.Language,
            RenderedAt = input.RenderedAt,
            Figures = week.Figures,
            IsEmpty = week.IsEmpty,
            Title = title,
            Lead = lead,
            FigureTexts = FigureTexts.Of(week.Figures, input.Previous, words),
            Notices = NoticesOf(week, words),
            Trend = TrendCharts.Of(input, week.Figures, words),
            Countries = CountryCharts.Of(week, words),
            Sections = sections,
            Sources = sources.Entries is { Count: > 0 } entries ? new SourceSection(words.Say("section.sources"), entries) : null,
            Method = MethodText.Of(input, week, sections, TitleTexts.ZoneOf(input), words),
            PageNumbers = PageWordsOf(words),
            Mail = new MailWords(SubjectOf(title, week, words), MailSections.Of(sections, words), words.Say("mail.attached")),
        };
    }

    // First of all, so that the first numbers are those of the most important articles.
    private static LeadSection? LeadOf(IReadOnlyList<AnyFact> facts, SourceNumbers sources, LeadSentences sentences, Wording words) => facts.Count == 0
        ? null
        : new LeadSection(words.Say("section.lead"), [.. facts.Select(fact => new LeadLine(sentences.Of(fact.Fact), sources.Of(fact.Sources).Numbers))]);

    private static List<string> NoticesOf(WeekFacts week, Wording words)
    {
        var notices = new List<string>();
        if (week.Figures is { Visits: 0, Meetings: 0, Agreements: 0 })
        {
            notices.Add(words.Say(week.Figures.Articles == 0 ? "notice.no-articles" : "notice.empty"));
        }

        if (week.IsAllLate)
        {
            notices.Add(words.Say("notice.all-late"));
        }

        return notices;
    }

    private static string SubjectOf(DigestTitle title, WeekFacts week, Wording words)
    {
        var figures = FigureTexts.InWords(week.Figures, words);
        return words.Say(
            "mail.subject",
            ("kind", title.Kind),
            ("week", title.Week),
            ("dates", title.Dates),
            ("figures", figures ?? words.Say("mail.nothing")));
    }

    private static PageWords PageWordsOf(Wording words)
    {
        var parts = words.Say("page", ("page", "\n"), ("pages", "\n")).Split('\n');
        return new PageWords(parts[0], parts[1], parts[2]);
    }
}
