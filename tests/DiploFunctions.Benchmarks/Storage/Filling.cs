using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using DiploFunctions.App.Storage;
using DiploFunctions.App.Storage.Rows;
using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>Fills the tables with the rows that the store would have written for the articles of a <see cref="World"/>, made by the store's own code.</summary>
/// <remarks>What each article tells by itself (the table of manifests) is left out: none of the questions measured reads it.</remarks>
internal sealed class Filling(IRowLoader loader)
{
    private readonly SummaryRowMaker _summaries = new(DateTimeOffset.UtcNow);

    /// <summary>Writes everything and says what it was.</summary>
    /// <returns>How many merged facts there are.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<int> RunAsync(int facts)
    {
        var begun = Stopwatch.GetTimestamp();
        var articles = World.Articles(facts).ToList();
        foreach (var row in articles.SelectMany(article => ArticleRows.RowsOf(article.Record, sequence: 1)))
        {
            await loader.AddAsync(TableNames.Articles, row);
        }

        var merged = await FillAsync(articles, told => told.Visits)
            + await FillAsync(articles, told => told.Meetings)
            + await FillAsync(articles, told => told.Agreements);
        foreach (var (table, row) in _summaries.Rows())
        {
            await loader.AddAsync(table, row);
        }

        await loader.FinishAsync();
        var took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{merged:N0} facts of {articles.Count:N0} articles are {loader.Rows:N0} rows, filled in {took:N0} s."));
        return merged;
    }

    private async Task<int> FillAsync<TFact>(
        IEnumerable<(ArticleRecord Record, ArticleFacts Facts)> articles, Func<ToldFacts, IReadOnlyList<ToldFact<TFact>>> of)
        where TFact : Fact
    {
        var tellings = articles.SelectMany(article => of(ToldFacts.Of(article.Facts)).Select(told => (
            Article: article.Record.Id, Telling: new Telling<TFact>(told, ArticleManifest.SourceOf(article.Record, told.Fact.Evidence)))));
        var merged = 0;
        foreach (var block in tellings.SelectMany(told => FactBlocks.Of(told.Telling), (told, block) => (Told: told, Block: block)).GroupBy(told => told.Block, told => told.Told, StringComparer.Ordinal))
        {
            var rows = await BlockRows<TFact>.ReadAsync(new EmptyTable(), block.Key, CancellationToken.None);
            foreach (var article in block.GroupBy(told => told.Article))
            {
                await AddAsync<TFact>(rows.Tell(article.Key, 1, [.. article.Select(told => told.Telling)])!);
            }

            var stories = BlockStory<TFact>.Of(block.Key, rows, _ => false);
            var change = BlockChange<TFact>.Of(new BlockWork<TFact>(block.Key, _ => null), rows, stories, new MoveTime(DateTimeOffset.UtcNow, TimeSpan.Zero), Emulated.Zone);
            await WriteAsync(block.Key, change);
            _summaries.Follow(block.Key, change.Facts);
            merged += change.Facts.Count;
        }

        return merged;
    }

    private async Task WriteAsync<TFact>(string block, BlockChange<TFact> change)
        where TFact : Fact
    {
        await loader.AddAsync(TableNames.Of<TFact>(), change.Head.Settled().ToRow(block));
        foreach (var story in change.Open)
        {
            await AddAsync<TFact>(story.Row.ToAction());
            foreach (var (table, row) in story.Copies.Rows)
            {
                await loader.AddAsync(NameOf<TFact>(table), row);
            }
        }
    }

    private Task AddAsync<TFact>(TableTransactionAction action)
        where TFact : Fact => loader.AddAsync(TableNames.Of<TFact>(), (TableEntity)action.Entity);

    private static string NameOf<TFact>(PlaceTable table)
        where TFact : Fact => table switch
        {
            PlaceTable.Facts => TableNames.Of<TFact>(),
            PlaceTable.Lists => TableNames.ListsOf(TableNames.Of<TFact>()),
            PlaceTable.Words => TableNames.Words,
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "There is no such table."),
        };
}
