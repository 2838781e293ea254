using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Finds who met whom, sentence by sentence, around the words of meeting.</summary>
/// <remarks>All three languages put the subject before the verb and the object after it, so that one set of rules serves them.</remarks>
internal sealed class MeetingExtractor(ArticleReading reading, Calendar calendar)
{
    private static readonly string[] Unreal = ["future", "plan", "negation", "cancel", "invite"];

    public List<MeetingTelling> Find() => [.. reading.Sentences.Where(s => !s.Sentence.IsTitle).SelectMany(InSentence)];

    private List<MeetingTelling> InSentence(SentenceReading sentence)
    {
        var told = new List<MeetingTelling>();
        MeetingRoles? previous = null;
        var waiting = new List<MeetingRoles>();
        foreach (var cue in sentence.Cues)
        {
            if (cue.As(Category.Meetings) is not { Key: not "none" } entry || (entry.Key == "caption" && !sentence.Sentence.IsCaption))
            {
                continue;
            }

            var roles = new MeetingReading(sentence, cue, entry, previous).Read();
            previous = roles.Subjects.Count > 0 ? roles : previous;
            if (roles.SharesObjects && roles.Subjects.Count > 0)
            {
                waiting.Add(roles);
                continue;
            }

            if (roles.Objects.Count > 0)
            {
                told.AddRange(waiting.SelectMany(w => Pairs(sentence, w with { Objects = roles.Objects })));
                waiting.Clear();
            }

            told.AddRange(Pairs(sentence, roles));
        }

        return told;
    }

    private IEnumerable<MeetingTelling> Pairs(SentenceReading sentence, MeetingRoles roles)
    {
        if (IsUnreal(sentence, roles))
        {
            return [];
        }

        var pairs = roles.Objects.Count > 0 && roles.Subjects.Count > 0
            ? roles.Subjects.SelectMany(s => roles.Objects.Select(o => (s, o)))
            : roles.Subjects.Count > 1 ? roles.Subjects.Skip(1).Select(s => (roles.Subjects[0], s)) : [];
        return pairs.Where(p => p.Item1.Person != p.Item2.Person && !AreColleagues(sentence, p.Item1.Person, p.Item2.Person))
            .Select(p => Tell(sentence, roles, p.Item1, p.Item2));
    }

    // Working meetings of one country's officials are no diplomacy. Where the country is only assumed, two holders of one head office, or a
    // foreign country in the sentence, show that one of them is a guest or host.
    private bool AreColleagues(SentenceReading sentence, KnownPerson a, KnownPerson b)
    {
        if (a.Country is not { IsCountry: true } country || country != b.Country)
        {
            return false;
        }

        return !(a.IsCountryAssumed || b.IsCountryAssumed)
            || !(a.Offices.Any(o => b.Offices.Contains(o) && reading.Lexicon.HeadOffices.Contains(o)) || sentence.Places.Any(p => p.IsCountry && p.Party != country));
    }

    private static bool IsUnreal(SentenceReading sentence, MeetingRoles roles)
    {
        if (Clause.HasSignal(sentence, -1, roles.Cue.From, "hearsay"))
        {
            return true;
        }

        var from = roles.Subjects.Count > 0 && roles.Subjects[^1].To < roles.Cue.From ? roles.Subjects[^1].To : Clause.Start(sentence, roles.Cue.From) - 1;
        return Clause.HasSignal(sentence, from, roles.Cue.From, Unreal)
            || Clause.HasSignal(sentence, roles.Cue.From - 3, roles.Cue.From, Unreal);
    }

    private MeetingTelling Tell(SentenceReading sentence, MeetingRoles roles, PersonMention first, PersonMention second)
    {
        var parts = new Mention[] { roles.Cue, first, second }.Where(m => m.To < sentence.Tokens.Count && sentence.Mentions.Contains(m)).ToList();
        var span = sentence.SpanOf(parts.Min(m => m.From), parts.Max(m => m.To));
        var date = EventDates.Near(calendar, sentence, roles.Cue);
        var place = sentence.Places.FirstOrDefault(p => p.IsCountry && Location.IsAt(sentence, p));
        return new MeetingTelling(first.Person, second.Person, roles.Kind, date, place, sentence, span, Confidence(roles, first, second));
    }

    private static double Confidence(MeetingRoles roles, PersonMention first, PersonMention second)
    {
        var confidence = roles.IsNoun ? 0.85 : 0.95;
        foreach (var person in new[] { first, second })
        {
            confidence *= person.Form switch { PersonForm.Named => 1, PersonForm.Office => 0.9, _ => 0.85 };
        }

        return Math.Round(roles.IsShared ? confidence * 0.9 : confidence, 3);
    }
}
