using System.Text.Json;
using DiploFunctions.App.Storage;
using DiploFunctions.Cli.Files;
using DiploFunctions.Digest;
using DiploFunctions.Extraction;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Cli.Digests;

/// <summary>Makes a week's digest from article files alone: what those published in the week say.</summary>
internal static class DigestOfFiles
{
    private const int EarlierWeeks = 11;

    public static async Task<int> WriteAsync(DigestOrder order, string[] paths, CancellationToken cancellationToken)
    {
        var failures = new Failures(order.Error);
        var files = ArticleFiles.Find(paths, missing => failures.Add(missing, "no such file or folder."));
        var read = await ReadAsync(files, order, failures, cancellationToken);
        var model = DigestBuilder.Build(InputOf(order, read, files.Count - read.Count));
        var pdf = DigestPdf.Render(model);
        await order.WriteAsync(pdf, cancellationToken);
        await order.Output.WriteLineAsync(JsonSerializer.Serialize(
            new
            {
                week = order.Week.ToString(),
                file = order.File,
                size = pdf.Length,
                visits = model.Figures.Visits,
                meetings = model.Figures.Meetings,
                agreements = model.Figures.Agreements,
                articles = model.Figures.Articles,
            },
            ModelJson.Options));
        return failures.ExitCode;
    }

    // The week before and the weeks of the chart are counted from the same files.
    private static DigestInput InputOf(DigestOrder order, List<(string Name, ArticleFacts Facts)> read, int rejected)
    {
        var visits = Merge(read, told => told.Visits);
        var meetings = Merge(read, told => told.Meetings);
        var agreements = Merge(read, told => told.Agreements);
        var before = order.Week.Previous;
        return new DigestInput
        {
            Week = order.Week,
            Language = order.Language ?? "id",
            TimeZone = TimeZoneInfo.Utc,
            RenderedAt = TimeProvider.System.GetUtcNow(),
            Visits = FactsOf(visits),
            Meetings = FactsOf(meetings),
            Agreements = FactsOf(agreements),
            Coming = FactsOf(visits),
            Articles = ArticlesOf(read, order.Week).Count,
            Rejected = rejected,
            Languages = ArticlesOf(read, order.Week).CountBy(article => article.Language ?? "").ToDictionary(),
            EarlierWeeks = [.. WeeksBefore(order.Week).Select(week => WeekCount.Of(week, FactsOf(visits), FactsOf(agreements), TimeZoneInfo.Utc))],
            Histories = HistoriesOf(visits).Concat(HistoriesOf(meetings)).Concat(HistoriesOf(agreements)).ToDictionary(),
            Previous = ArticlesOf(read, before).Count is var articles and > 0
                ? DigestFigures.Of(OfWeek(visits, before), OfWeek(meetings, before), OfWeek(agreements, before), articles)
                : null,
        };
    }

    private static IEnumerable<IsoWeek> WeeksBefore(IsoWeek week)
    {
        for (var i = 0; i < EarlierWeeks; i++)
        {
            yield return week = week.Previous;
        }
    }

    private static List<MergedFact<TFact>> FactsOf<TFact>(List<FactStory<TFact>> stories)
        where TFact : Fact => [.. stories.Select(story => story.Merged)];

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<HistoryEntry>>> HistoriesOf<TFact>(List<FactStory<TFact>> stories)
        where TFact : Fact => stories.Select(story => KeyValuePair.Create(story.Merged.Id, story.History));

    private static IEnumerable<TFact> OfWeek<TFact>(List<FactStory<TFact>> stories, IsoWeek week)
        where TFact : Fact =>
        stories.Where(story => DigestWeek.Holds(story.Merged.Sources, week, TimeZoneInfo.Utc)).Select(story => story.Merged.Fact);

    private static async Task<List<(string Name, ArticleFacts Facts)>> ReadAsync(
        IReadOnlyList<ArticleFile> files, DigestOrder order, Failures failures, CancellationToken cancellationToken)
    {
        var read = new List<(string, ArticleFacts)>();
        var progress = new Progress(order.Error, "read", files.Count);
        foreach (var file in files)
        {
            if (await LocalFile.ReadAsync(file.Path, failures, cancellationToken) is { } bytes)
            {
                var result = ArticleReader.Read(bytes, Path.GetFileName(file.Path));
                if (result.IsRead)
                {
                    read.Add((file.Name, FactExtractor.Extract(result.Article)));
                }
                else
                {
                    failures.Add(file.Path, result.Rejection.Message);
                }
            }

            progress.Step();
        }

        return read;
    }

    private static List<FactStory<TFact>> Merge<TFact>(
        List<(string Name, ArticleFacts Facts)> read, Func<ToldFacts, IReadOnlyList<ToldFact<TFact>>> pick)
        where TFact : Fact
    {
        var tellings = from one in read
                       from told in pick(ToldFacts.Of(one.Facts))
                       select new Telling<TFact>(told, SourceOf(one.Name, one.Facts.Article, told.Fact));
        return [.. FactMerging.MergeAll(tellings)];
    }

    // Files came in at no particular time: those without a date of publication belong to no week.
    private static FactSource SourceOf(string name, Article article, Fact fact) => new(
        ArticleId.OfBlob(name).Value,
        article.Title,
        article.Url,
        article.Source,
        article.Published,
        DateTimeOffset.UnixEpoch,
        fact.Evidence);

    private static List<Article> ArticlesOf(List<(string Name, ArticleFacts Facts)> read, IsoWeek week) =>
        [.. read.Select(one => one.Facts.Article).Where(article => article.Published is { IsWholeDay: true } day && week.Contains(day.First))];
}
