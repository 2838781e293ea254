using System.Globalization;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>A made-up world of 40 countries: events, each a visit, a meeting and an agreement, told by one to five articles.</summary>
/// <remarks>Few pairs of countries have much to do with one another and many little; the same events come out on every machine.</remarks>
internal sealed class World
{
    private const int PersonsOfCountry = 12;
    private const int FirstYear = 2016;
    private const int Years = 10;
    private static readonly string[] Syllables = ["ba", "do", "ke", "lu", "ma", "ni", "pa", "ro", "sa", "ti", "vo", "za", "dri", "sko", "len", "mar"];
    private static readonly string[] Sectors = ["trade", "rail", "fisheries", "health", "energy", "education", "customs", "tourism", "space", "water"];
    private static readonly string[] Fillers = ["bilateral", "joint", "framework", "regional", "cooperation", "exchange", "transit", "standards", "training", "research", "ports", "grain"];

    /// <summary>The countries, the busiest first.</summary>
    public static IReadOnlyList<Party> Countries { get; } =
    [
        .. "CN US RU IN JP ID VN KZ FR DE GB KR TR SA AE BR TH MY SG PH AU IT ES PL MX EG ZA NG KE PK BD LK MM LA KH BN UZ MN NZ CA".Split(' ').Select(Party.Of),
    ];

    /// <summary>The articles that tell the events, all of an event behind one another.</summary>
    /// <param name="facts">How many facts they tell together, each counted once; a third of each type.</param>
    public static IEnumerable<(ArticleRecord Record, ArticleFacts Facts)> Articles(int facts)
    {
        var lottery = new Lottery(1);
        for (var number = 0; number < facts / 3; number++)
        {
            var told = EventOf(number, lottery);
            // Mostly one or two articles, at times five.
            var articles = 1 + lottery.Low(5);
            for (var article = 0; article < articles; article++)
            {
                yield return (RecordOf(number, article, told.Date, lottery), FactsOf(told, lottery));
            }
        }
    }

    /// <summary>A person of a country, by number.</summary>
    public static Person PersonOf(Party country, int number)
    {
        var seed = (Countries.ToList().IndexOf(country) * PersonsOfCountry) + number;
        return new Person($"{Name(seed % 97)} {Name((seed * 31) + 7)}", number == 0 ? "President" : "Minister", country);
    }

    private static string Name(int number)
    {
        var name = Syllables[number % 16] + Syllables[number / 16 % 16] + Syllables[((number * 7) + 3) % 16];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static Event EventOf(int number, Lottery lottery)
    {
        var guest = lottery.Low(Countries.Count);
        var host = (guest + 1 + lottery.Low(Countries.Count - 1)) % Countries.Count;
        var date = new DateOnly(FirstYear, 1, 1).AddDays(lottery.Next(Years * 365));
        return new Event(
            number,
            PersonOf(Countries[guest], lottery.Low(PersonsOfCountry)),
            PersonOf(Countries[host], lottery.Low(PersonsOfCountry)),
            date,
            lottery.Of(Enum.GetValues<VisitKind>()),
            date.Year == FirstYear + Years - 1 ? VisitStatus.Planned : VisitStatus.Completed,
            lottery.Of(Enum.GetValues<AgreementKind>()),
            (PartnershipLevel)lottery.Next(3),
            $"{lottery.Of(Sectors)} {lottery.Words(Fillers, 2)}");
    }

    private static ArticleRecord RecordOf(int number, int article, DateOnly date, Lottery lottery)
    {
        var published = date.AddDays(lottery.Next(3));
        return new ArticleRecord
        {
            BlobName = string.Create(CultureInfo.InvariantCulture, $"{date.Year}/{number:D6}-{article}.txt"),
            Title = $"Leaders speak of {lottery.Words(Fillers, 6)}",
            Url = $"https://news{article}.example/{number}",
            Publisher = $"news{article}.example",
            Language = "en",
            Published = PartialDate.Of(published),
            Received = new DateTimeOffset(published, new TimeOnly(lottery.Next(24), lottery.Next(60)), TimeSpan.Zero),
            Processed = new DateTimeOffset(published.AddDays(1), default, TimeSpan.Zero),
        };
    }

    private static ArticleFacts FactsOf(Event told, Lottery lottery)
    {
        var date = PartialDate.Of(told.Date);
        var to = told.Host.Country!.Value;
        Visit visit = new()
        {
            Visitor = told.Guest,
            To = to,
            Start = date,
            End = date.AddDays(2),
            Kind = told.Kind,
            Status = told.Status,
            Place = lottery.Of(Syllables) + "grad",
            Occasion = lottery.Words(Fillers, 3),
            Confidence = 0.5 + (lottery.Next(50) / 100.0),
            Evidence = Quote(lottery),
        };
        Meeting meeting = new() { Participants = [told.Guest, told.Host], Date = date.AddDays(1), Kind = MeetingKind.Talks, Evidence = Quote(lottery) };
        var isPartnership = told.Agreement == AgreementKind.Partnership;
        Agreement agreement = new()
        {
            Kind = told.Agreement,
            Parties = [told.Guest.Country!.Value, to],
            Subject = told.Subject,
            Level = isPartnership ? told.Level : null,
            Date = date.AddDays(1),
            Status = AgreementStatus.Signed,
            Fields = [told.Subject.Split(' ')[0]],
            Evidence = Quote(lottery),
        };
        return new ArticleFacts(new Article { File = "x", Text = "" }, [visit], [meeting], [agreement]);
    }

    private static Evidence Quote(Lottery lottery)
    {
        var words = $"The guests spoke of {lottery.Words(Sectors, 3)} and of {lottery.Words(Fillers, 8)}";
        return new Evidence(words, lottery.Next(2000), words.Length);
    }

    private sealed record Event(
        int Number, Person Guest, Person Host, DateOnly Date, VisitKind Kind, VisitStatus Status, AgreementKind Agreement, PartnershipLevel Level, string Subject);
}
