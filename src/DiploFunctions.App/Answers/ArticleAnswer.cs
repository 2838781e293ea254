using DiploFunctions.App.Storage;
using DiploFunctions.Extraction.Reading;
using DiploFunctions.Model;

namespace DiploFunctions.App.Answers;

/// <summary>An article's record as the API shows it.</summary>
internal record ArticleAnswer
{
    public ArticleAnswer(ArticleRecord article)
    {
        Id = article.Id.Value;
        Name = article.BlobName;
        Status = article.Status;
        Rejection = article.RejectionCode is { } code ? new Rejection(code, article.RejectionMessage ?? code) : null;
        Title = article.Title;
        Url = article.Url;
        Publisher = article.Publisher;
        Language = article.Language;
        Published = article.Published;
        Received = article.Received;
        Processed = article.Processed;
        Size = article.Size;
        Counts = new FactCounts(article.VisitCount, article.MeetingCount, article.AgreementCount);
    }

    public string Id { get; }

    /// <summary>The blob's whole name.</summary>
    public string Name { get; }

    public ArticleStatus Status { get; }

    /// <summary>Why it could not be read; null when it was.</summary>
    public Rejection? Rejection { get; }

    public string? Title { get; }

    public string? Url { get; }

    public string? Publisher { get; }

    public string? Language { get; }

    public PartialDate? Published { get; }

    public DateTimeOffset Received { get; }

    public DateTimeOffset Processed { get; }

    /// <summary>In bytes.</summary>
    public long Size { get; }

    public FactCounts Counts { get; }
}
