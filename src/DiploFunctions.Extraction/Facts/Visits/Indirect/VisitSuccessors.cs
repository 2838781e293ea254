using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.Dates;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Visits.Indirect;

/// <summary>Others who went to the same place, each with a date: "after A in 1970 and B in 1989", "A visited Kenya in 2004 and B in 2011".</summary>
internal static class VisitSuccessors
{
    private const int NearDate = 2;
    private const int LongestJoint = 2;

    /// <summary>Each person with a date behind a destination, in a row that begins behind its date, behind a colon or behind the one who was there before.</summary>
    public static List<(PersonMention Person, ResolvedDate Date)> Of(Calendar calendar, SentenceReading sentence, Destination destination)
    {
        var found = new List<(PersonMention, ResolvedDate)>();
        var last = -1;
        foreach (var person in sentence.People)
        {
            var date = person.From > destination.Place.To && person.Form == PersonForm.Named ? DateBehind(calendar, sentence, person) : null;
            if (date is not null && (!date.Start.IsWholeDay || IsClosed(sentence, date.Mention)) && IsJoined(calendar, sentence, destination, person, last))
            {
                found.Add((person, date));
                last = date.Mention.To;
            }
        }

        return found;
    }

    private static ResolvedDate? DateBehind(Calendar calendar, SentenceReading sentence, PersonMention person)
    {
        foreach (var date in calendar.In(sentence))
        {
            if (date.Mention.From > person.To && date.Mention.From - person.To <= NearDate)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>True for sentences with two people, places and days.</summary>
    public static bool MayBeElsewhere(SentenceReading sentence) => sentence is { DateMentions.Length: > 1, People.Length: > 1, Places.Length: > 1 };

    /// <summary>"A was in Kenya in March and B in Ghana in May": each person with a place and a date of their own.</summary>
    public static List<(PersonMention Person, Destination Place)> Elsewhere(Calendar calendar, SentenceReading sentence, Destination destination)
    {
        var found = new List<(PersonMention, Destination)>();
        var last = -1;
        foreach (var person in sentence.People.Where(p => p.From > destination.Place.To && p.Form == PersonForm.Named))
        {
            var place = Array.Find(sentence.Places, p => p.From > person.To && p.From - person.To <= NearDate && p.IsCountry && Location.IsAt(sentence, p));
            var date = place is null ? null : calendar.In(sentence).FirstOrDefault(d => d.Mention.From > place.To && d.Mention.From - place.To <= NearDate);
            if (date is not null && IsClosed(sentence, date.Mention) && IsJoined(calendar, sentence, destination, person, last))
            {
                found.Add((person, new Destination(place!.Party, place, place.IsCity ? place : null, date)));
                last = date.Mention.To;
            }
        }

        return found;
    }

    private static bool IsJoined(Calendar calendar, SentenceReading sentence, Destination destination, PersonMention person, int last)
    {
        var opens = person.From - 1;
        if (sentence.Tokens[opens].IsSign(':'))
        {
            return opens - destination.Place.To <= LongestJoint;
        }

        if (!sentence.Tokens[opens].IsSign(',') && !sentence.Hits.IsSignal(opens, "and"))
        {
            return false;
        }

        return last >= 0 ? person.From - last - 1 <= LongestJoint : calendar.In(sentence).Any(d => d.Mention.From > destination.Place.To
            && d.Mention.To < person.From && person.From - d.Mention.To - 1 <= LongestJoint);
    }

    // "A came on 3 May and B on 5 May.", and not "A came on Monday and B on Tuesday opened a school"
    private static bool IsClosed(SentenceReading sentence, DateMention date) => date.To + 1 >= sentence.Tokens.Count
        || sentence.Tokens[date.To + 1] is var next && (next.IsSign('.') || next.IsSign(',') || sentence.Hits.IsSignal(date.To + 1, "and"));
}
