using DiploFunctions.Extraction.Facts.Agreements;
using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Meetings;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>What all facts of an article share: its text, its point in time and its main trip.</summary>
internal sealed class ArticleContext(Article article, Lexicon lexicon)
{
    // What is recalled lies further back than a trip, with the days to report on it, lasts.
    private const int RecalledAfterDays = 35;

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>The day against which something is recent or long ago, as far as the article was read; null when none was told.</summary>
    public DateOnly? Reference { get; set; }

    /// <summary>Stays told as a country with days in brackets.</summary>
    public Legs Legs { get; } = new();

    /// <summary>The stays that the article tells of, for events of them that have no date of their own.</summary>
    public Trip Trip { get; set; } = new([]);

    /// <summary>The days on which pairs of parties concluded something, for their talks.</summary>
    public SigningDays Signings { get; } = new();

    /// <summary>The day, or the part of a date, on which something without a date was concluded by parties: the trip's, else that of what else they concluded; null when neither is told.</summary>
    public PartialDate? DateOf(IReadOnlyList<Party> parties) => (parties is [var one, var other] ? Trip.DateOf(one, other) : Trip.Date) ?? Signings.Of(parties);

    /// <summary>The same for a meeting; talks are held on the day on which the two countries conclude something.</summary>
    public PartialDate? DateOf(MeetingTelling meeting)
    {
        var signing = meeting is { First.Country: { } a, Second.Country: { } b, Kind: not MeetingKind.Call } ? Signings.Of([a, b]) : null;
        var trip = Trip.DateOf(meeting.First, meeting.Second);
        return meeting.Kind is MeetingKind.Talks or MeetingKind.Dialogue ? signing ?? trip : trip ?? signing;
    }

    /// <summary>The day of publication, or null.</summary>
    public PartialDate? Published => article.Published;

    /// <summary>True for a date that lies clearly before what the article reports.</summary>
    public bool IsBackground(PartialDate? date)
    {
        if (date is not { } told)
        {
            return false;
        }

        return Reference is { } reference ? told.Last < reference.AddDays(-RecalledAfterDays) : !told.IsWholeDay;
    }

    /// <summary>True when a day lies in a span of days.</summary>
    public static bool IsWithin(ResolvedDate span, PartialDate day) => day >= span.Start && (span.End is not { } end || day <= end);

    /// <summary>True when two subjects are the same, or one only says more than the other.</summary>
    public static bool IsSameSubject(string first, string second)
    {
        if (first == second)
        {
            return true;
        }

        var a = NameKey.WordsOf(first);
        var b = NameKey.WordsOf(second);
        var shared = a.Intersect(b).Count();
        return shared == Math.Min(a.Distinct().Count(), b.Distinct().Count());
    }

    public Evidence Quote(Span span) => new(TextOf(span), span.Start, span.Length);

    public string TextOf(Span span) => article.Text.Substring(span.Start, span.Length);
}
