namespace QuestPDF.Infrastructure;

public sealed class DocumentMetadata
{
    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Subject { get; set; }

    public string? Keywords { get; set; }

    public string? Creator { get; set; }

    public string? Producer { get; set; }

    public string? Language { get; set; }

    public DateTimeOffset CreationDate { get; set; } = DateTimeOffset.Now;

    public DateTimeOffset ModifiedDate { get; set; } = DateTimeOffset.Now;

    public static DocumentMetadata Default => new();
}
