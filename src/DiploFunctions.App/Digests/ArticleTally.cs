using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>The articles that were published in a week or came in during it.</summary>
internal sealed class ArticleTally
{
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);

    /// <summary>How many could be read.</summary>
    public int Processed { get; private set; }

    /// <summary>How many could not.</summary>
    public int Rejected { get; private set; }

    /// <summary>How many of those read are in each language, "" for those in none of the known ones.</summary>
    public IReadOnlyDictionary<string, int> Languages => _languages;

    /// <summary>Counts the articles of several weeks in one pass.</summary>
    /// <remarks>No article is published after it came in, so those that came in before the earliest week's Monday need not be read.</remarks>
    public static async Task<IReadOnlyDictionary<IsoWeek, ArticleTally>> CountAsync(
        ArticleStore articles, IReadOnlyList<IsoWeek> weeks, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var tallies = weeks.ToDictionary(week => week, _ => new ArticleTally());
        var query = new ArticleQuery { PageSize = PagedQuery.MaxPageSize };
        while (true)
        {
            var page = await articles.ListAsync(query, cancellationToken);
            foreach (var article in page.Items)
            {
                foreach (var week in weeks.Where(week => BelongsTo(article, week, zone)))
                {
                    tallies[week].Add(article);
                }
            }

            var isPast = page.Items.Count > 0 && IsoWeek.Of(page.Items[^1].Received, zone) < weeks.Min();
            if (isPast || page.NextCursor is null || !Cursor.TryRead(page.NextCursor, query, out var next))
            {
                return tallies;
            }

            query = query with { After = next };
        }
    }

    private void Add(ArticleRecord article)
    {
        if (article.Status == ArticleStatus.Rejected)
        {
            Rejected++;
            return;
        }

        Processed++;
        _languages[article.Language ?? ""] = _languages.GetValueOrDefault(article.Language ?? "") + 1;
    }

    private static bool BelongsTo(ArticleRecord article, IsoWeek week, TimeZoneInfo zone) =>
        IsoWeek.Of(article.Received, zone) == week || (article.Published is { IsWholeDay: true } day && week.Contains(day.First));
}
