using DiploFunctions.App.Storage;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Visits that articles tell, move, tell otherwise, take back and tell again, by chance; the same for the same seed.</summary>
internal sealed class MovingVisits(Stores stores, Random random)
{
    private const int Visitors = 9;

    // What only one article tells, and otherwise than before, is another visit: none that moved.
    private readonly HashSet<int> whole = [];

    /// <summary>Every visit, told to the month by one article.</summary>
    public async Task BeginAsync()
    {
        for (var number = 0; number < Visitors; number++)
        {
            stores.Time.Now += TimeSpan.FromSeconds(7);
            await TellAsync(number, "whole", $"2025-0{(number % 4) + 3}");
        }
    }

    /// <summary>One change; the clock goes on before it.</summary>
    public async Task ChangeAsync()
    {
        stores.Time.Now += random.Next(3) == 0 ? TimeSpan.FromMinutes(random.Next(1, 30)) : TimeSpan.FromMilliseconds(random.Next(1, 3000));
        var number = random.Next(Visitors);
        switch (random.Next(8))
        {
            case 0:
                await stores.Facts.RemoveArticleAsync(IdOf(number, "day"), CancellationToken.None);
                break;
            case 1:
                whole.Remove(number);
                await stores.Facts.RemoveArticleAsync(IdOf(number, "whole"), CancellationToken.None);
                break;
            case 2:
            case var _ when !whole.Contains(number):
                await TellAsync(number, "whole", $"2025-0{(number % 4) + 3}", confidence: 0.5 + (random.Next(4) / 10.0));
                break;
            case 3:
                await TellAsync(Visitors + random.Next(100), "whole", $"2025-0{random.Next(3, 7)}-15");
                break;
            default:
                // Of few days, so that it often comes back to one.
                await TellAsync(number, "day", $"2025-0{(number % 4) + 3}-{(random.Next(3) * 9) + 4:D2}");
                break;
        }
    }

    private static ArticleId IdOf(int number, string article) => ArticleId.OfBlob($"{number}-{article}.txt");

    // Of every third visit the article that tells the day was published first: with it the visit gets another id.
    private Task<ArticleRecord> TellAsync(int number, string article, string start, double confidence = 0.9)
    {
        if (article == "whole")
            whole.Add(number);

        var visit = Told.Visit($"Person Number{number:D2}", number % 2 == 0 ? "VN" : "LA", number % 3 == 0 ? "FR" : "KZ", start, place: null) with
        {
            Confidence = confidence,
            Occasion = number % 4 == 3 ? null : "harbour forum",
        };
        var published = article == "day" && number % 3 != 0 ? "2025-07-12" : "2025-07-11";
        published = article == "whole" && number % 3 == 0 ? "2025-07-13" : published;
        return stores.Facts.SaveArticleAsync(Told.Record($"{number}-{article}.txt", published), Told.Facts(visit), CancellationToken.None);
    }
}
