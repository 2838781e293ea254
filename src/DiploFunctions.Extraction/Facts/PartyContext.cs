using DiploFunctions.Extraction.Facts.Meetings;
using DiploFunctions.Extraction.Facts.Visits;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Which countries "the two sides", "kedua negara" or "hai nước" mean at a point of the article.</summary>
internal sealed class PartyContext(ArticleReading reading, IReadOnlyList<MeetingTelling> meetings, IReadOnlyList<VisitTelling> visits)
{
    private const int WithinHead = 3;
    private const int FarthestOrganiser = 10;
    private IReadOnlyList<Party> _pair = [];
    private readonly Dictionary<Party, IReadOnlyList<Party>> _lastPairOf = [];
    private IReadOnlyList<Party> _trip = [];
    private IReadOnlyList<Party> _several = [];
    private int _severalAt = -1;
    private readonly InOrder<MeetingTelling> _meetings = new(meetings);
    private readonly InOrder<VisitTelling> _visits = new(visits);
    private readonly List<Party> _destinations = [.. visits.Where(v => v.To != reading.Home).Select(v => v.To).Distinct()];
    private readonly List<Party> _blocs = [];
    private Party? _event;
    private Party? _alone;

    /// <summary>The two countries last dealt with; empty when there were none.</summary>
    public IReadOnlyList<Party> Pair => _pair.Count == 2 ? _pair : FromTrip(2);

    /// <summary>The only country that the last sentence before with countries names; null where it names several.</summary>
    public Party? Alone { get; private set; }

    /// <summary>The two countries last dealt with of which one is told ("before the Kenyan guest left, the two sides signed"); empty when there were none.</summary>
    public IReadOnlyList<Party> PairWith(Party one) =>
        _pair.Contains(one) ? _pair : _lastPairOf.GetValueOrDefault(one) ?? [];

    /// <summary>The same, and where there were none the one and whoever's city the sentence names ("Kenya signed a treaty in Oslo"); else empty.</summary>
    public IReadOnlyList<Party> PairIn(SentenceReading sentence, Party one) => PairWith(one) is { Count: 2 } pair ? pair
        : sentence.Places.FirstOrDefault(p => p is { IsCity: true, IsCountry: true } && p.Party != one) is { } city ? [one, city.Party] : [];

    /// <summary>The organisation whose event the article tells of, else the one last spoken of; null when there was none.</summary>
    public Party? Body { get; private set; }

    /// <summary>The two organisations last spoken of ("the two blocs"), or fewer.</summary>
    public IReadOnlyList<Party> Blocs => _blocs;

    /// <summary>So many countries, more than two, whose people or names one sentence before told together ("the four signed"); empty when there were none.</summary>
    public IReadOnlyList<Party> Several(int count) => _several.Count == count ? _several : [];

    /// <summary>The countries, more than two, whose people the sentence before told together ("They adopted ..."); empty when it told no such.</summary>
    public IReadOnlyList<Party> JustTold(SentenceReading sentence) => _severalAt == sentence.Number - 1 ? _several : [];

    /// <summary>The outlet's country with the so many countries of the trip.</summary>
    public IReadOnlyList<Party> WithTrip(int others) => FromTrip(others + 1);

    /// <summary>Takes in what a sentence says, after which <see cref="Pair"/> serves it and those that follow.</summary>
    public void Advance(SentenceReading sentence)
    {
        AdvanceBody(sentence);
        AdvanceAlone(sentence);
        var told = _visits.In(sentence);
        if (told.Count > 0)
        {
            var visited = told.Where(v => v.Visitor.Country is not null).Select(v => v.To).ToList();
            _trip = visited.Count > _trip.Count || (visited.Count > 1 && _trip.Count <= 1) ? visited : _trip;
        }

        AdvanceSeveral(sentence);
        _pair = FromPlaces(sentence) ?? FromMeeting(_meetings.In(sentence)) ?? FromVisit(told) ?? FromPeople(sentence) ?? FromLocation(sentence) ?? _pair;
        if (_pair is [var one, var other])
        {
            (_lastPairOf[one], _lastPairOf[other]) = (_pair, _pair);
        }
    }

    /// <summary>Takes in who concluded what a sentence tells: two countries that signed something are the two sides of what follows.</summary>
    public void Note(IReadOnlyList<Party> concluders)
    {
        if (concluders is [{ IsCountry: true } one, { IsCountry: true } other])
        {
            _pair = concluders;
            (_lastPairOf[one], _lastPairOf[other]) = (_pair, _pair);
        }
    }

    // "What did Kenya gain? On Monday it signed a treaty with Ghana": what stands before this sentence.
    private void AdvanceAlone(SentenceReading sentence)
    {
        Alone = _alone;
        var countries = new Countries();
        foreach (var place in sentence.Places)
        {
            if (place is { IsCountry: true, Kind: "name" })
            {
                countries.Add(place.Party);
            }
        }

        _alone = countries.Only ?? (countries.Pair is null && !countries.HasMore ? _alone : null);
    }

    private void AdvanceSeveral(SentenceReading sentence)
    {
        if (sentence.Actors.Length > 2)
        {
            var together = sentence.Actors.Select(static p => p.Person.Country).OfType<Party>().Where(static p => p.IsCountry).Distinct().ToList();
            (_several, _severalAt) = together.Count > 2 ? (together, sentence.Number) : (_several, _severalAt);
        }
    }

    // The organisation of a named event ("KTT ASEAN", "Hội nghị cấp cao Pháp ngữ") goes before one that is only mentioned.
    private void AdvanceBody(SentenceReading sentence)
    {
        Party? last = null;
        Party? ofEvent = null;
        foreach (var hit in sentence.Hits.All)
        {
            if (hit.Words.Place is { IsCountry: false } body)
            {
                last = body;
                AddBloc(body);
                ofEvent = sentence.Hits.Covering(hit.From - 1)?.Words.Has(Category.Visits, "occasion") == true || IsOrganiser(sentence, hit) ? body : ofEvent;
            }
        }

        foreach (var person in sentence.People)
        {
            if (person.Person.Country is { IsCountry: false } ofPerson)
            {
                AddBloc(ofPerson);
            }
        }

        _event = ofEvent ?? _event;
        Body = ofEvent ?? (_event is null ? last : null) ?? Body;
    }

    private void AddBloc(Party body)
    {
        if (_blocs.Remove(body) || _blocs.Count < 2)
        {
            _blocs.Add(body);
        }
        else
        {
            _blocs.RemoveAt(0);
            _blocs.Add(body);
        }
    }

    // "the conference that is organised by the IPU"
    private static bool IsOrganiser(SentenceReading sentence, Hit body) =>
        sentence.Hits.Covering(body.From - 1) is { } by && (by.IsMainly(Category.Signals, "of") || by.IsMainly(Category.Signals, "by-whom"))
        && sentence.Cues.Any(c => c.To < body.From && body.From - c.To <= FarthestOrganiser && c.As(Category.Visits, "occasion") is not null);

    private IReadOnlyList<Party> FromTrip(int count)
    {
        var home = reading.Home is { } h ? new[] { h } : [];
        var chosen = _destinations.Count == count - 1 ? _destinations : [.. _trip.Where(p => p != reading.Home).Take(count - 1)];
        IReadOnlyList<Party> parties = [.. home, .. chosen];
        return parties.Count == count ? parties : [];
    }

    private static IReadOnlyList<Party>? FromMeeting(List<MeetingTelling> told)
    {
        var meeting = told.FindLast(m => m.First.Country is { IsCountry: true } a
            && m.Second.Country is { IsCountry: true } b && a != b);
        return meeting is null ? null : [meeting.First.Country!.Value, meeting.Second.Country!.Value];
    }

    private static List<Party>? FromVisit(List<VisitTelling> told)
    {
        if (told.Find(static v => v.Visitor.Country is { IsCountry: true }) is not { Visitor.Country: { } from, To: var to })
        {
            return null;
        }

        foreach (var other in told)
        {
            if (other.Visitor.Country is { IsCountry: true } country && (country != from || other.To != to))
            {
                return null;
            }
        }

        return [from, to];
    }

    // "Kenya dan Ghana", "Kenya - Ghana"
    private static List<Party>? FromPlaces(SentenceReading sentence)
    {
        var countries = new Countries();
        foreach (var place in sentence.Places)
        {
            if (place is { IsCity: false, IsCountry: true } && !IsTopic(sentence, place) && !Mediators.IsMediator(sentence, place))
            {
                countries.Add(place.Party);
            }
        }

        return countries.Pair;
    }

    // "talks on South Sudan": what is spoken about is no side.
    private static bool IsTopic(SentenceReading sentence, PlaceMention place) => sentence.Hits.IsSignal(place.From - 1, "about")
        || (place.From > 1 && sentence.Hits.IsSignal(place.From - 1, "article") && sentence.Hits.IsSignal(place.From - 2, "about"));

    private static List<Party>? FromPeople(SentenceReading sentence)
    {
        var countries = new Countries();
        foreach (var person in sentence.People)
        {
            if (!person.IsOblique && person.Person.Country is { IsCountry: true } country)
            {
                countries.Add(country);
            }
        }

        return countries.Pair;
    }

    private List<Party>? FromLocation(SentenceReading sentence) =>
        Location.Of(sentence, WithinHead) is { } there && reading.Home is { } home && there != home ? [home, there] : null;

    // Countries told one after the other, of which only matters whether they are exactly two.
    private struct Countries
    {
        private Party? _first;
        private Party? _second;
        private bool _hasMore;

        public readonly Party? Only => _second is null ? _first : null;

        public readonly bool HasMore => _hasMore;

        public readonly List<Party>? Pair => _first is { } a && _second is { } b && !_hasMore ? [a, b] : null;

        public void Add(Party country)
        {
            if (_first is null || country == _first)
            {
                _first = country;
            }
            else if (_second is null || country == _second)
            {
                _second = country;
            }
            else
            {
                _hasMore = true;
            }
        }
    }
}
