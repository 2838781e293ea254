using DiploFunctions.App.Options;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using DiploFunctions.Digest;
using DiploFunctions.Model;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Digests;

/// <summary>Collects from the stores what a week's digest is made of.</summary>
public sealed class DigestContents(FactStore facts, ArticleStore articles, IOptions<DiploOptions> options, TimeProvider clock)
{
    /// <summary>The time zone in which weeks begin and end.</summary>
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>Everything about a week, for readers of the language of the settings.</summary>
    public async Task<DigestInput> OfWeekAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await facts.FactsOfWeekAsync(week, cancellationToken);
        var (from, to) = DigestWeek.ComingDays(week, now, Zone);
        return new DigestInput
        {
            Week = week,
            Language = options.Value.DigestLanguage,
            TimeZone = Zone,
            RenderedAt = now,
            Visits = found.Visits,
            Meetings = found.Meetings,
            Agreements = found.Agreements,
            Coming = await facts.ComingVisitsAsync(from, to, cancellationToken),
            Articles = await CountArticlesAsync(week, cancellationToken),
            Previous = await FiguresOfAsync(week.Previous, cancellationToken),
        };
    }

    private async Task<DigestFigures?> FiguresOfAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var count = await CountArticlesAsync(week, cancellationToken);
        if (count == 0)
        {
            return null;
        }

        var found = await facts.FactsOfWeekAsync(week, cancellationToken);
        return DigestFigures.Of(
            found.Visits.Select(merged => merged.Fact),
            found.Meetings.Select(merged => merged.Fact),
            found.Agreements.Select(merged => merged.Fact),
            count);
    }

    // No article is published after it came in, so those that came in before the week's Monday need not be read.
    private async Task<int> CountArticlesAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var count = 0;
        var query = new ArticleQuery { Status = ArticleStatus.Processed, PageSize = PagedQuery.MaxPageSize };
        while (true)
        {
            var page = await articles.ListAsync(query, cancellationToken);
            count += page.Items.Count(article => BelongsTo(article, week));
            var isPast = page.Items.Count > 0 && IsoWeek.Of(page.Items[^1].Received, Zone) < week;
            if (isPast || page.NextCursor is null || !Cursor.TryRead(page.NextCursor, query, out var next))
            {
                return count;
            }

            query = query with { After = next };
        }
    }

    private bool BelongsTo(ArticleRecord article, IsoWeek week) =>
        IsoWeek.Of(article.Received, Zone) == week || (article.Published is { IsWholeDay: true } day && week.Contains(day.First));
}
