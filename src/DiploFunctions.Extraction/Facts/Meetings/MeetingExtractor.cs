using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Finds who met whom, sentence by sentence, around the words of meeting.</summary>
/// <remarks>All three languages put the subject before the verb and the object after it, so that one set of rules serves them.</remarks>
internal sealed class MeetingExtractor(ArticleReading reading, Calendar calendar)
{
    private const int SmallTable = 4;
    private const int NearVerb = 4;
    private static readonly string[] UnrealSignals = ["future", "plan", "negation", "cancel", "invite"];

    private (int Paragraph, Party? Country) _location = (-1, null);

    public List<MeetingTelling> Find() => [.. reading.Sentences.Where(static s => !s.Sentence.IsTitle).SelectMany(InSentence)];

    private IReadOnlyList<MeetingTelling> InSentence(SentenceReading sentence)
    {
        var paragraph = sentence.Sentence.Paragraph;
        _location = (paragraph, Location.Of(sentence) ?? (_location.Paragraph == paragraph ? _location.Country : null));
        if (!sentence.HasCue(Category.Meetings))
        {
            return (LedSides.Of(reading, sentence) ?? PicturedTogether.Of(sentence)) is { } roles ? Told(sentence, roles) : [];
        }

        MeetingRoles? previous = null;
        var told = new List<MeetingTelling>();
        var waiting = new List<MeetingRoles>();
        foreach (var cue in sentence.Cues)
        {
            if (Entry(cue) is not { Key: not "none" } entry || (entry.Key == "caption" && !sentence.Sentence.IsCaption)
                || Clause.IsNounOfOwner(sentence, cue))
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
                foreach (var shared in waiting)
                {
                    AddPairs(told, sentence, shared with { Objects = roles.Objects });
                }

                waiting.Clear();
            }

            AddPairs(told, sentence, roles);
        }

        if (LedSides.Of(reading, sentence) is { } sides)
        {
            AddPairs(told, sentence, sides);
        }

        // "A and B held talks, after which ...": no object came, so that they met each other.
        foreach (var shared in waiting)
        {
            AddPairs(told, sentence, shared);
        }

        return told;
    }

    // "in a phone call" says how they spoke, and is a call of its own where no other word tells one.
    private static Entry? Entry(CueMention cue) =>
        cue.As(Category.Meetings) is { Key: "remote" } ? cue.As(Category.Meetings, "noun") : cue.As(Category.Meetings);

    private List<MeetingTelling> Told(SentenceReading sentence, MeetingRoles roles)
    {
        var told = new List<MeetingTelling>();
        AddPairs(told, sentence, roles);
        return told;
    }

    private void AddPairs(List<MeetingTelling> told, SentenceReading sentence, MeetingRoles roles)
    {
        if (Unreal(sentence, roles) is { } refusal)
        {
            sentence.Refuse(refusal);
            return;
        }

        var (count, areStrangers) = (told.Count, false);
        foreach (var (first, second) in Pairs(roles))
        {
            if (first.Person == second.Person)
            {
                continue;
            }

            areStrangers = true;
            if (!AreColleagues(sentence, first.Person, second.Person) && Tell(sentence, roles, first, second) is var telling && !IsAfterPublication(telling))
            {
                told.Add(telling);
            }
        }

        if (told.Count == count)
        {
            sentence.Refuse(new Refusal(roles.Cue, areStrangers ? RefusalReason.Colleagues : RefusalReason.NoPair));
        }
    }

    // A day later than the next one has not come: the words before it were not understood.
    private bool IsAfterPublication(MeetingTelling telling) => telling.Date?.Start is { IsWholeDay: true } day
        && reading.Article.Published is { IsWholeDay: true } published && day.First > published.First.AddDays(1);

    // "A, B and C met": each with each other; around a larger table only the first with all.
    private static List<(PersonMention First, PersonMention Second)> Pairs(MeetingRoles roles)
    {
        var (subjects, objects) = (roles.Subjects, roles.Objects);
        var pairs = new List<(PersonMention, PersonMention)>();
        var isMutual = objects.Count == 0 || subjects.Count == 0;
        var firsts = !isMutual ? subjects.Count : subjects.Count <= SmallTable ? subjects.Count - 1 : 1;
        for (var i = 0; i < firsts; i++)
        {
            var others = isMutual ? subjects : objects;
            for (var k = isMutual ? i + 1 : 0; k < others.Count; k++)
            {
                pairs.Add((subjects[i], others[k]));
            }
        }

        return pairs;
    }

    // Working meetings of one country's officials are no diplomacy. Where the country is only assumed, two heads, or a
    // foreign country in the sentence, show that one of them is a guest or host.
    private bool AreColleagues(SentenceReading sentence, KnownPerson a, KnownPerson b)
    {
        if (a.Country is not { IsCountry: true } country || country != b.Country)
        {
            return false;
        }

        return !(a.IsCountryAssumed || b.IsCountryAssumed)
            || !((IsHead(a) && IsHead(b)) || sentence.Places.Any(p => p.IsCountry && p.Party != country));
    }

    private bool IsHead(KnownPerson person) => person.Offices.Any(reading.Lexicon.HeadOffices.Contains);

    private static Refusal? Unreal(SentenceReading sentence, MeetingRoles roles)
    {
        var cue = roles.Cue;
        if (Unreality.Between(sentence, cue, -1, cue.From, "hearsay") is { } hearsay)
        {
            return hearsay;
        }

        // Greetings and farewells are no meetings.
        var around = cue.IsSignal("greeting") ? -1 : cue.To;
        if (roles.Kind == MeetingKind.Reception && Unreality.Between(sentence, cue, around, sentence.Tokens.Count, "airport") is { } greeting)
        {
            return greeting;
        }

        // "called on A to resign": an appeal.
        if (cue.IsSignal("appeal") && roles.Objects.Count > 0 && sentence.Hits.IsSignal(roles.Objects[^1].To + 1, "to"))
        {
            return new Refusal(cue, RefusalReason.Intended, cue);
        }

        if (IsToCome(sentence, roles) is { } coming)
        {
            return coming;
        }

        // "Before meeting B next week"; "will be in Accra for talks with B"
        var lastObject = roles.Objects.Count > 0 ? Math.Max(cue.To, roles.Objects[^1].To) : cue.To;
        if (Unreality.Between(sentence, cue, lastObject, lastObject + NearVerb, "soon") is { } soon)
        {
            return soon;
        }

        // "a meeting between A and B planned for Tuesday was called off"
        if (roles.IsNoun && Unreality.Between(sentence, cue, cue.To, sentence.Tokens.Count, "called-off") is { } calledOff)
        {
            return calledOff;
        }

        var from = roles.Subjects.Count > 0 && roles.Subjects[^1].To < cue.From ? roles.Subjects[^1].To : Clause.Start(sentence, cue.From) - 1;
        return Unreality.Between(sentence, cue, from, cue.From, UnrealSignals) ?? Unreality.Between(sentence, cue, cue.From - 3, cue.From, UnrealSignals);
    }

    // "A meeting between A and B is planned"
    private static Refusal? IsToCome(SentenceReading sentence, MeetingRoles roles)
    {
        var last = -1;
        foreach (var person in roles.Subjects.Concat(roles.Objects))
        {
            if (person.From <= roles.Cue.To)
            {
                return null;
            }

            last = Math.Max(last, person.To);
        }

        if (!roles.IsNoun || last < 0)
        {
            return null;
        }

        // "a meeting with B was possible, A said"
        var partner = roles.Objects.Count > 0 ? roles.Objects[^1].To : last;
        return Unreality.Between(sentence, roles.Cue, last, last + NearVerb, "scheduled") ?? Unreality.Between(sentence, roles.Cue, partner, partner + NearVerb, "scheduled");
    }

    private MeetingTelling Tell(SentenceReading sentence, MeetingRoles roles, PersonMention first, PersonMention second)
    {
        var cue = roles.Cue;
        var span = sentence.SpanOf(Math.Min(cue.From, Math.Min(first.From, second.From)), Math.Max(cue.To, Math.Max(first.To, second.To)));
        var date = OwnDate(sentence, roles, second) ?? EventDates.Near(calendar, sentence, cue)
            ?? (roles.Occasion is { } occasion ? Array.Find(calendar.In(occasion), static d => d.Start.IsWholeDay) : null);
        var place = OwnPlace(sentence, roles, second) ?? sentence.Places.FirstOrDefault(p => p.IsCountry && Location.IsAt(sentence, p)) ?? WelcomedTo(sentence, roles);
        var basis = Basis.Of(
            sentence,
            roles.IsNoun ? "noun of meeting" : roles.IsShared ? "verb of meeting, its subject taken over" : "verb of meeting",
            ("first", first.From == cue.From ? null : sentence.SpanOf(first)),
            ("meeting", sentence.SpanOf(cue)),
            ("second", sentence.SpanOf(second)),
            ("date", date?.Words));
        return new MeetingTelling(first.Person, second.Person, roles.Kind, date, place, place is { IsCity: true } ? sentence.SpanOf(place) : null, place?.Party ?? _location.Country, sentence, span, Confidence(roles, first, second), basis)
        {
            IsVague = cue.IsSignal("vague"),
        };
    }

    // "met A on Monday and B on Tuesday": each of a series has the day and place that stand behind them.
    private ResolvedDate? OwnDate(SentenceReading sentence, MeetingRoles roles, PersonMention member) => IsOfSeries(roles, member)
        ? calendar.In(sentence).OrderBy(static d => !d.Start.IsWholeDay).FirstOrDefault(d => d.Mention.From > member.To && d.Mention.To < MeetingSeries.EndOf(sentence, roles.Objects, member)
            && !EventDates.FollowsSince(sentence, d.Mention) && !Clause.HasSignal(sentence, member.To, d.Mention.From, "cut"))
        : null;

    private static PlaceMention? OwnPlace(SentenceReading sentence, MeetingRoles roles, PersonMention member) => IsOfSeries(roles, member)
        ? sentence.Places.FirstOrDefault(p => p.From > member.To && p.To < MeetingSeries.EndOf(sentence, roles.Objects, member) && p.IsCountry
            && Location.IsAt(sentence, p) && !Clause.HasSignal(sentence, member.To, p.From, "cut"))
        : null;

    private static bool IsOfSeries(MeetingRoles roles, PersonMention member) =>
        roles.Objects.Count > 1 && roles.Objects.Any(o => ReferenceEquals(o, member)) && roles.Objects[0].From > roles.Cue.To;

    // "welcomed B to Nairobi"
    private static PlaceMention? WelcomedTo(SentenceReading sentence, MeetingRoles roles) =>
        roles is { Kind: MeetingKind.Reception, Objects: [.., var last] }
            ? sentence.Places.FirstOrDefault(p => p.IsCountry && p.From == last.To + 2 && sentence.Hits.IsSignal(last.To + 1, "to"))
            : null;

    private static double ByForm(PersonMention person) => person.Form switch { PersonForm.Named => 1, PersonForm.Office => 0.9, _ => 0.85 };

    private static double Confidence(MeetingRoles roles, PersonMention first, PersonMention second)
    {
        var confidence = roles.IsNoun ? 0.85 : 0.95;
        confidence *= ByForm(first);
        confidence *= ByForm(second);
        return Math.Round(roles.IsShared ? confidence * 0.9 : confidence, 3);
    }
}
