using System.Globalization;
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
        var sections = new SectionBuilder(words, dates, new FactPhrases(words, dates, sources, week), week).Build();
        var title = TitleOf(input, words, dates);
        var figures = FigureTexts.Of(week.Figures, input.Previous, words);
        return new DigestModel
        {
            Week = input.Week,
            Language = input.Language,
            RenderedAt = input.RenderedAt,
            Figures = week.Figures,
            IsEmpty = week.IsEmpty,
            Title = title,
            FigureTexts = figures,
            Notices = NoticesOf(week, words),
            Countries = CountryCharts.Of(week, words),
            Sections = sections,
            Sources = sources.Entries is { Count: > 0 } entries ? new SourceSection(words.Say("section.sources"), entries) : null,
            Method = MethodText.Of(week, sections, ZoneOf(input), words),
            PageNumbers = PageWordsOf(words),
            Mail = new MailWords(SubjectOf(title, week, words), MailSections.Of(sections, words), words.Say("mail.attached")),
        };
    }

    private static DigestTitle TitleOf(DigestInput input, Wording words, DateText dates)
    {
        var local = TimeZoneInfo.ConvertTime(input.RenderedAt, input.TimeZone);
        return new DigestTitle(
            words.Say("title.kind"),
            words.Say(
                "title.week",
                ("week", input.Week.Week.ToString(CultureInfo.InvariantCulture)),
                ("year", input.Week.Year.ToString(CultureInfo.InvariantCulture))),
            dates.Of(input.Week.Monday, input.Week.Sunday),
            words.Say(
                "title.made",
                ("date", dates.Of(DateOnly.FromDateTime(local.DateTime))),
                ("time", dates.TimeOf(local)),
                ("zone", ZoneOf(input))));
    }

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

    // The offset, since names of zones are not translated everywhere; that of the week's last day, should clocks change.
    private static string ZoneOf(DigestInput input)
    {
        var offset = input.TimeZone.GetUtcOffset(input.Week.Sunday.ToDateTime(TimeOnly.MaxValue));
        var sign = offset < TimeSpan.Zero ? "−" : "+";
        return offset == TimeSpan.Zero ? "UTC" : $"UTC{sign}{offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)}";
    }
}
