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
    public static async Task<int> WriteAsync(DigestOrder order, string[] paths, CancellationToken cancellationToken)
    {
        var failures = new Failures(order.Error);
        var files = ArticleFiles.Find(paths, missing => failures.Add(missing, "no such file or folder."));
        var read = await ReadAsync(files, order, failures, cancellationToken);
        var model = DigestBuilder.Build(new DigestInput
        {
            Week = order.Week,
            Language = order.Language ?? "id",
            TimeZone = TimeZoneInfo.Utc,
            RenderedAt = TimeProvider.System.GetUtcNow(),
            Visits = Merge(read, told => told.Visits),
            Meetings = Merge(read, told => told.Meetings),
            Agreements = Merge(read, told => told.Agreements),
            Coming = Merge(read, told => told.Visits),
            Articles = read.Count(one => IsOfWeek(one.Facts.Article, order.Week)),
        });
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

    private static List<MergedFact<TFact>> Merge<TFact>(
        List<(string Name, ArticleFacts Facts)> read, Func<ToldFacts, IReadOnlyList<ToldFact<TFact>>> pick)
        where TFact : Fact
    {
        var tellings = from one in read
                       from told in pick(ToldFacts.Of(one.Facts))
                       select new Telling<TFact>(told, SourceOf(one.Name, one.Facts.Article, told.Fact));
        return [.. FactMerging.MergeAll(tellings).Select(story => story.Merged)];
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

    private static bool IsOfWeek(Article article, IsoWeek week) => article.Published is { IsWholeDay: true } day && week.Contains(day.First);
}
