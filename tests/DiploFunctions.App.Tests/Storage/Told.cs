using DiploFunctions.App.Storage;
using DiploFunctions.Model;

namespace DiploFunctions.Tests;

/// <summary>Articles for tests; all of it invented.</summary>
internal static partial class Told
{
    public static readonly DateTimeOffset Received = new(2025, 5, 12, 3, 0, 0, TimeSpan.Zero);

    public static ArticleRecord Record(string blob, string? published = "2025-05-12", DateTimeOffset? received = null, DateTimeOffset? modified = null) => new()
    {
        BlobName = blob,
        Title = $"Title of {blob}",
        Publisher = "news.example",
        Language = "en",
        Published = Date(published),
        Received = received ?? Received,
        Processed = Received,
        BlobModified = modified,
    };

    public static ArticleFacts Facts(params Fact[] facts) => new(
        new Article { File = "x", Text = "" }, [.. facts.OfType<Visit>()], [.. facts.OfType<Meeting>()], [.. facts.OfType<Agreement>()]);
}
