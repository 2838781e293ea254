using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Others who were met too: "Besides B, A met C", "A met C, besides B".</summary>
internal static class BesidesMet
{
    private const int NearLink = 2;

    /// <summary>The people around a word of meeting, with whoever is named behind "besides": one more host or guest, or, where they are of the subject's country, one more who received.</summary>
    public static MeetingRoles Extend(SentenceReading sentence, CueMention cue, MeetingRoles roles) =>
        sentence.MayHaveSignal(EntrySet.BitOf("besides")) && roles is { Subjects: [var subject, ..], IsNoun: false } && !IsLater(sentence, cue) ? With(sentence, roles, subject) : roles;

    private static MeetingRoles With(SentenceReading sentence, MeetingRoles roles, PersonMention subject)
    {
        foreach (var person in sentence.People)
        {
            if (!person.IsOblique || !IsBehindBesides(sentence, person) || person.Person == subject.Person || Clause.IsOneOf(roles.Objects, person.Person))
            {
                continue;
            }

            roles = person.Person.Country is { } country && country == subject.Person.Country
                ? roles with { Subjects = [.. roles.Subjects, person] } : roles with { Objects = [.. roles.Objects, person] };
        }

        return roles;
    }

    // Whoever stands behind the word itself, or is joined to somebody who does: "besides B and C".
    private static bool IsBehindBesides(SentenceReading sentence, PersonMention person)
    {
        var link = Clause.Signal(sentence, -1, person.From, "besides");
        return link is not null && person.From - link.To <= NearLink || (link is not null
            && sentence.People.Any(p => p.IsOblique && p.From > link.To && p.From - link.To <= NearLink && p.To < person.From && Lists.Joint(sentence, p.To, person.From) == Joint.And));
    }

    // "Besides B, A met C and phoned D": B was met as C was.
    private static bool IsLater(SentenceReading sentence, CueMention cue) =>
        sentence.Cues.Any(c => c.To < cue.From && c.As(Category.Meetings) is { Key: "verb" });
}
