using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>The events of an article, so that "attended the forum" finds where and when the forum is held.</summary>
internal sealed class Gatherings(Calendar calendar)
{
    private const int FarthestPlace = 14;
    private const int FarthestDate = 8;
    private const int NearDate = 2;
    private const int FarthestBefore = 9;
    private const int LongestName = 2;
    private const int FarthestWord = 6;
    private readonly Dictionary<string, Gathering> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Gathering> _held = [];
    private Gathering? _named;

    /// <summary>The events of which the article tells where they are held, in reading order.</summary>
    public IReadOnlyList<Gathering> Held => _held;

    /// <summary>The event that somebody was last told to travel to, or null.</summary>
    public Gathering? Journey { get; private set; }

    /// <summary>The event told last, of those travelled to or else of those named with their place; null when there is none.</summary>
    public Gathering? Last => Journey ?? _named;

    /// <summary>The event of which a sentence tells where it is held, or null.</summary>
    public Gathering? In(SentenceReading sentence) => _named?.Sentence == sentence ? _named : Journey?.Sentence == sentence ? Journey : null;

    /// <summary>The event of which the paragraph has told where it is held, or null.</summary>
    public Gathering? Around(SentenceReading sentence) => _named is { } named && named.Sentence != sentence && named.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph ? named : null;

    /// <summary>The event that somebody was told to travel to in the same paragraph, or null.</summary>
    public Gathering? JourneyIn(SentenceReading sentence) => Journey is { } journey && journey.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph ? journey : null;

    /// <summary>The event, told before under its name, that stands before a word: "Forum itu dihadiri A dan B"; null when there is none.</summary>
    public Gathering? NamedBefore(SentenceReading sentence, CueMention cue) =>
        sentence.Cues.LastOrDefault(c => c.To < cue.From && cue.From - c.To <= FarthestWord && c.As(Category.Visits, "occasion") is not null)?.As(Category.Visits, "occasion") is { } entry
            ? _byWord.TryGetValue(entry.Phrase, out var told) ? told : Only(entry.Phrase) : null;

    /// <summary>Takes in "the forum (25-27 April) in Beijing".</summary>
    public void Advance(SentenceReading sentence)
    {
        foreach (var cue in sentence.Cues)
        {
            if (cue.As(Category.Visits, "occasion") is { } entry && Place(sentence, cue) is { } place)
            {
                _byWord[entry.Phrase] = _named = At(place, sentence, cue, entry);
                _held.Add(_named);
            }
            else if ((cue.As(Category.Visits, "host") ?? cue.As(Category.Meetings, "verb")) is { Key: "host" or "verb", Value: "-" or "reception" } host && Hosted(sentence, cue) is { } where)
            {
                _named = At(where, sentence, cue, host);
            }
        }
    }

    // "hosts the foreign ministers of the African Union in Nairobi on 4 May": an event without a word for it
    private static PlaceMention? Hosted(SentenceReading sentence, CueMention cue) => sentence.Titles.FirstOrDefault(t => t.IsPlural && t.Name is null && t.From > cue.To && t.From - cue.To <= NearDate + 1) is { } guests
        ? sentence.Places.FirstOrDefault(p => p.From > guests.To && p.From - guests.To <= FarthestBefore && p is { IsCountry: true, IsCity: true } && Location.IsAt(sentence, p)) : null;

    private Gathering At(PlaceMention place, SentenceReading sentence, CueMention cue, Entry entry)
    {
        var date = calendar.In(sentence).FirstOrDefault(d => d.End is not null && d.Mention.From > cue.To && d.Mention.From - place.To <= FarthestDate)
            ?? calendar.In(sentence).FirstOrDefault(d => d.Start.IsWholeDay && d.Mention.From > place.To && d.Mention.From - place.To <= NearDate);
        return new Gathering(
            entry.Phrase, place.Party, place.IsCity ? sentence.SpanOf(place) : null, date?.Start, date?.End, sentence.SpanOf(cue.From, place.To), sentence);
    }

    /// <summary>Takes in a journey to an event.</summary>
    public void Note(VisitTelling telling)
    {
        if (telling.Kind == VisitKind.Attendance)
        {
            Journey = Gathering.Of(telling);
        }
    }

    /// <summary>The event that a word of travel leads to: the one that the paragraph speaks of, else the one told under its name; null when there is none.</summary>
    public Gathering? For(SentenceReading sentence, CueMention cue)
    {
        if (Journey?.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph)
        {
            return Journey;
        }

        var word = sentence.Cues.FirstOrDefault(c => c.From > cue.To && c.From - cue.To <= FarthestWord && c.As(Category.Visits, "occasion") is not null);
        return word?.As(Category.Visits, "occasion") is not { } entry ? Named(sentence, cue)
            : _byWord.TryGetValue(entry.Phrase, out var told) ? told : Only(entry.Phrase);
    }

    // "The summit opened in Kenya on Monday. A and B are attending."
    private Gathering? Named(SentenceReading sentence, CueMention cue) =>
        _named is { } named && named.Sentence != sentence && named.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph && cue.As(Category.Visits) is { Key: "attend" }
            && (cue.To + 1 >= sentence.Tokens.Count || sentence.Tokens[cue.To + 1].Kind == TokenKind.Sign || sentence.BeginsDate(cue.To + 1)) ? _named : null;

    // "hội nghị" after "Hội nghị Cấp cao": the short name of the only event whose place is told.
    private Gathering? Only(string word) =>
        _byWord.Values.Select(g => g.Country).Distinct().Count() == 1 && _byWord.Values.FirstOrDefault(g => g.Word?.Contains(word, StringComparison.OrdinalIgnoreCase) == true) is { } only
            ? only : null;

    private static bool IsParted(SentenceReading sentence, int after, int before) =>
        sentence.People.Any(p => p.From > after && p.To < before)
        || sentence.Cues.Any(c => c.From > after && c.To < before
            && ((c.IsSignal("cut") && !(c.From == after + 1 && c.Words.Has(Category.Signals, "who"))) || (c.As(Category.Visits) is { } travel && travel is not { Key: "attend", Value: "unspecified" }) || c.As(Category.Meetings) is { Key: not "none" }));

    private static PlaceMention? Place(SentenceReading sentence, CueMention cue)
    {
        var place = sentence.Places.FirstOrDefault(p => p.From > cue.To && p.From - cue.To <= FarthestPlace && p.IsCountry && Location.IsAt(sentence, p));
        return place is null || IsParted(sentence, cue.To, place.From) ? Name(sentence, cue) ?? Before(sentence, cue) : place;
    }

    // "the Luanda summit", "the Munich Security Conference"
    private static PlaceMention? Name(SentenceReading sentence, CueMention cue)
    {
        var first = cue.From;
        while (first > 0 && cue.From - first <= LongestName && sentence.Tokens[first - 1].IsCapitalised && sentence.Hits.Covering(first - 1) is not PlaceMention)
        {
            first--;
        }

        return first > 0 && sentence.Hits.Covering(first - 1) is PlaceMention { IsCity: true, IsCountry: true } place ? place : null;
    }

    // "gathered in Nairobi on Monday for the summit"
    private static PlaceMention? Before(SentenceReading sentence, CueMention cue)
    {
        var place = sentence.Places.LastOrDefault(p => p.To < cue.From && cue.From - p.To <= FarthestBefore && p.IsCountry && Location.IsAt(sentence, p));
        return place is not null && Clause.HasSignal(sentence, place.To, cue.From, "about") && !IsParted(sentence, place.To, cue.From) ? place : null;
    }
}
