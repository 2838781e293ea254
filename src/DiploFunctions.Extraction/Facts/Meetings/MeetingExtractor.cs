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
    private const int DaysJustGone = 2;
    private const int NearPlace = 3;

    private (int Paragraph, Party? Country) _location = (-1, null);

    private readonly List<MeetingTelling> _told = [];
    private readonly List<MeetingTelling> _said = [];
    private readonly List<MeetingRoles> _waiting = [];

    public List<MeetingTelling> Find()
    {
        foreach (var sentence in reading.Sentences)
        {
            if (!sentence.Sentence.IsTitle && !Question.Asks(sentence, Category.Meetings))
            {
                InSentence(_told, sentence);
            }
        }

        // What one told the other, or that both signed, says that they met only where nothing else does.
        _told.AddRange(_said.FindAll(s => !_told.Exists(t => (t.First == s.First && t.Second == s.Second) || (t.First == s.Second && t.Second == s.First))));
        return _told;
    }

    private void InSentence(List<MeetingTelling> told, SentenceReading sentence)
    {
        var paragraph = sentence.Sentence.Paragraph;
        _location = (paragraph, Location.Of(sentence) ?? (_location.Paragraph == paragraph ? _location.Country : null));
        if ((SaidToFace.Of(sentence) ?? SignedTogether.Of(sentence)) is { } said)
        {
            AddPairs(_said, sentence, said);
        }

        var count = told.Count;
        if (sentence.HasCue(Category.Meetings))
        {
            AroundCues(told, sentence);
        }
        else if ((LedSides.Of(reading, sentence) ?? PicturedTogether.Of(sentence)) is { } roles)
        {
            AddPairs(told, sentence, roles);
        }

        if (told.Count == count && InTurn.Of(reading, sentence, told) is { } next)
        {
            AddPairs(told, sentence, next);
        }
    }

    private void AroundCues(List<MeetingTelling> told, SentenceReading sentence)
    {
        MeetingRoles? previous = null;
        var waiting = _waiting;
        waiting.Clear();
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
                AddWaiting(told, sentence, roles.Objects);
            }

            AddPairs(told, sentence, roles);
        }

        if ((LedSides.Of(reading, sentence) ?? LedTogether.Of(sentence)) is { } sides)
        {
            AddPairs(told, sentence, sides);
        }

        // "A and B held talks, after which ...": no object came, so that they met each other.
        AddWaiting(told, sentence, null);
    }

    private void AddWaiting(List<MeetingTelling> told, SentenceReading sentence, IReadOnlyList<PersonMention>? objects)
    {
        foreach (var shared in _waiting)
        {
            AddPairs(told, sentence, objects is null ? shared : shared with { Objects = objects });
        }

        _waiting.Clear();
    }

    // "in a phone call" says how they spoke, and is a call of its own where no other word tells one.
    private static Entry? Entry(CueMention cue) =>
        cue.As(Category.Meetings) is { Key: "remote" } ? cue.As(Category.Meetings, "noun") : cue.As(Category.Meetings);

    private void AddPairs(List<MeetingTelling> told, SentenceReading sentence, MeetingRoles roles)
    {
        if (MeetingUnreality.Of(sentence, roles) is { } refusal)
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
            if (!AreColleagues(sentence, first.Person, second.Person) && Tell(sentence, roles, first, second) is var telling && !IsAfterPublication(telling) && !IsAppointment(roles.Cue, telling))
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

    // "meets B on Monday", where Monday is not one of the last two days: that of the week to come
    private bool IsAppointment(CueMention cue, MeetingTelling telling) => cue.IsSignal("meets") && telling.Date is { Mention: { Weekday: not null, Start.IsEmpty: true }, Start: { IsWholeDay: true } day }
        && reading.Article.Published is { IsWholeDay: true } published && day.First < published.First.AddDays(-DaysJustGone);

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
            || !((IsHead(a) && IsHead(b)) || HoldSameOffice(a, b) || sentence.Places.Any(p => p.IsCountry && p.Party != country));
    }

    // A country has one foreign minister: "Foreign Minister A met Foreign Minister B".
    private static bool HoldSameOffice(KnownPerson a, KnownPerson b) => a.Offices.Any(o => o is "foreign-minister" or "defence-minister" && b.Offices.Contains(o));

    private bool IsHead(KnownPerson person) => person.Offices.Any(reading.Lexicon.HeadOffices.Contains);

    private MeetingTelling Tell(SentenceReading sentence, MeetingRoles roles, PersonMention first, PersonMention second)
    {
        var cue = roles.Cue;
        var span = sentence.SpanOf(Math.Min(cue.From, Math.Min(first.From, second.From)), Math.Max(cue.To, Math.Max(first.To, second.To)));
        var date = OwnDate(sentence, roles, second) ?? EventDates.Near(reading, calendar, sentence, cue)
            ?? (roles.Occasion is { } occasion ? Array.Find(calendar.In(occasion), static d => d.Start.IsWholeDay) : null)
            ?? ToldBehind.Of(reading, calendar, sentence, Category.Meetings, "noun");
        var place = OwnPlace(sentence, roles, second) ?? sentence.Places.FirstOrDefault(p => p.From - cue.To is > 0 and <= NearPlace && p.IsCountry && Location.IsAt(sentence, p) && !IsTopic(sentence, cue, p)) ?? sentence.Places.FirstOrDefault(p => p.IsCountry && Location.IsAt(sentence, p) && !IsTopic(sentence, cue, p)) ?? WelcomedTo(sentence, roles) ?? There(sentence, first, second) ?? ToldBehind.Place(reading, sentence, Category.Meetings, "noun");
        var basis = Basis.Of(
            sentence,
            roles.IsNoun ? "noun of meeting" : roles.IsShared ? "verb of meeting, its subject taken over" : "verb of meeting",
            ("first", first.From == cue.From ? null : sentence.SpanOf(first)),
            ("meeting", sentence.SpanOf(cue)),
            ("second", sentence.SpanOf(second)),
            ("date", date?.Words));
        return new MeetingTelling(first.Person, second.Person, roles.Kind, date, place, place is { IsCity: true } && Array.IndexOf(sentence.Places, place) >= 0 ? sentence.SpanOf(place) : null, place?.Party ?? _location.Country, sentence, span, Confidence(roles, first, second), basis)
        {
            IsVague = cue.IsSignal("vague"),
        };
    }

    // "discussed the crisis in Haiti": where no day follows, the place belongs to what was discussed.
    private static bool IsTopic(SentenceReading sentence, CueMention cue, PlaceMention place) =>
        cue.IsSignal("vague") && place.From > cue.To + 2 && !sentence.BeginsDate(place.To + 1) && !sentence.BeginsDate(place.To + 2);

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

    // "... is going to Ankara. He met B there on Thursday"; "arrived in Vienna from Moscow. There he had met Putin"
    private PlaceMention? There(SentenceReading sentence, PersonMention first, PersonMention last) => sentence.Hits.IsSignal(last.To + 1, "there") ? PlaceToldBefore.Of(reading, sentence)
        : sentence.Number > 0 && sentence.Hits.IsSignal(0, "there") ? Array.FindLast(reading.Sentences[sentence.Number - 1].Places, p => p.IsCountry && (p.Party == first.Person.Country || p.Party == last.Person.Country)) : null;

    private static double ByForm(PersonMention person) => person.Form switch { PersonForm.Named => 1, PersonForm.Office => 0.9, _ => 0.85 };

    private static double Confidence(MeetingRoles roles, PersonMention first, PersonMention second)
    {
        var confidence = roles.IsNoun ? 0.85 : 0.95;
        confidence *= ByForm(first);
        confidence *= ByForm(second);
        return Math.Round(roles.IsShared ? confidence * 0.9 : confidence, 3);
    }
}
