namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Whom an article was last about: whom pronouns and "the two" mean.</summary>
internal sealed class Foreground
{
    private const int Protagonist = 3;
    private const int Several = 3;
    private const int FarthestSubject = 14;
    private const int FarthestMet = 8;
    private const int NearVerb = 3;
    private const string Talks = "talks";
    private bool _wasAlone;

    /// <summary>Who did something in the last sentence that tells of somebody, or null.</summary>
    public KnownPerson? Subject { get; private set; }

    /// <summary>The paragraph of that sentence.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>Who was beside the subject last, or null.</summary>
    public KnownPerson? Other { get; private set; }

    /// <summary>The three or more that the last sentence begins with as one list ("A, B and C arrived"); empty where it begins otherwise.</summary>
    public IReadOnlyList<KnownPerson> Group { get; private set; } = [];

    /// <summary>The list of three or more of the last sentence, wherever it stands: whom "all three" means.</summary>
    public IReadOnlyList<KnownPerson> Listed { get; private set; } = [];

    /// <summary>The same of two or more: whom "them" means.</summary>
    public IReadOnlyList<KnownPerson> Joined { get; private set; } = [];

    /// <summary>The two of different countries who held formal talks last, or null: whom "after the talks, the two ministers" means.</summary>
    public (KnownPerson One, KnownPerson Other)? InTalks { get; private set; }

    /// <summary>Whom "he" means where the sentence names nobody before; a host who is named once does not take it from the traveller whom the article is about.</summary>
    public KnownPerson? Spoken() =>
        !_wasAlone && Other is { } other && Subject is { } subject && other.Mentions >= Protagonist * subject.Mentions ? other : Subject;

    /// <summary>Goes on with the people of a sentence, once it is known who of them does something.</summary>
    public void Take(SentenceReading sentence, List<PersonMention> people)
    {
        Joined = people.Count < 2 ? [] : GroupAtHead(sentence, people);
        Group = Joined.Count < Several ? [] : Joined;
        Listed = people.Count < Several ? [] : Group.Count > 0 ? Group : LastList(sentence, people);
        KnownPerson? first = IsOpening(sentence, people) ? people[1].Person : null;
        KnownPerson? other = null;
        foreach (var mention in people)
        {
            first ??= mention.IsOblique ? null : mention.Person;
            other ??= mention.IsOblique || mention.Person == first ? null : mention.Person;
        }

        InTalks = TalksOf(sentence, people) ?? InTalks;
        if (first is not null)
        {
            Other = other ?? (Subject == first ? Other : Subject);
            Subject = first;
            _wasAlone = other is null;
            Paragraph = sentence.Sentence.Paragraph;
        }
    }

    // "A held talks with B", "A and B held talks"
    private static (KnownPerson One, KnownPerson Other)? TalksOf(SentenceReading sentence, List<PersonMention> people)
    {
        if (people.Count < 2 || !sentence.Hits.Have(Category.Meetings))
        {
            return null;
        }

        foreach (var hit in sentence.Hits.All)
        {
            if (hit.Words.As(Category.Meetings) is { Value: Talks, Key: not "none" } && people.Find(p => !p.IsOblique && p.From < hit.From) is { } one
                && (people.Find(p => p.From > hit.To && p.From - hit.To <= NearVerb) ?? people.FindLast(p => p.To < hit.From)) is { } other && one.Person.Country != other.Person.Country && one.Person != other.Person)
            {
                return (one.Person, other.Person);
            }
        }

        return null;
    }

    // "Receiving B in Oslo, A said", "Điện đàm với B tối 6/5, A đề nghị": the sentence is about A.
    private static bool IsOpening(SentenceReading sentence, List<PersonMention> people) => people is [var met, { IsOblique: false } next, ..] && met.Person != next.Person
        && next.From - met.To is > 1 and <= FarthestSubject && sentence.Tokens[next.From - 1].IsSign(',')
        && (people.Count == 2 || Lists.Joint(sentence, next.To, people[2].From) == Joint.None) && IsBehindMeeting(sentence, met.From);

    // Nothing before whoever is met but the word of meeting, when it was and a word such as "after".
    private static bool IsBehindMeeting(SentenceReading sentence, int met)
    {
        for (var i = 0; i < met && met <= FarthestMet; i++)
        {
            if (sentence.Hits.StartingAt(i)?.Words.As(Category.Meetings) is { Key: "verb" or "verb-with" or "mutual" })
            {
                return met - sentence.Hits.StartingAt(i)!.To <= NearVerb;
            }

            if (sentence.Tokens[i].IsSign(','))
            {
                return false;
            }
        }

        return false;
    }

    private static List<KnownPerson> LastList(SentenceReading sentence, List<PersonMention> people)
    {
        var first = people.Count - 1;
        while (first > 0 && people[first].Form == PersonForm.Named && (Lists.Joint(sentence, people[first - 1].To, people[first].From) != Joint.None || sentence.Tokens[people[first - 1].To + 1].IsSign(';')))
        {
            first--;
        }

        return people.Count - first < Several ? [] : people.GetRange(first, people.Count - first).ConvertAll(static p => p.Person);
    }

    private static List<KnownPerson> GroupAtHead(SentenceReading sentence, List<PersonMention> people)
    {
        var last = 0;
        while (last + 1 < people.Count && !people[last].IsOblique && people[last].Form == PersonForm.Named && Lists.Joint(sentence, people[last].To, people[last + 1].From) != Joint.None)
        {
            last++;
        }

        return last == 0 || Lists.Joint(sentence, people[last - 1].To, people[last].From) != Joint.And ? [] : people.GetRange(0, last + 1).ConvertAll(static p => p.Person);
    }
}
