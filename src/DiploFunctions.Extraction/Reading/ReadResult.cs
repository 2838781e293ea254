using System.Diagnostics.CodeAnalysis;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>An article, or the reason why there is none.</summary>
public sealed record ReadResult
{
    private ReadResult(Article? article, Rejection? rejection) => (Article, Rejection) = (article, rejection);

    /// <summary>The article, or null when it was rejected.</summary>
    public Article? Article { get; }

    /// <summary>The reason, or null when the article was read.</summary>
    public Rejection? Rejection { get; }

    /// <summary>True when there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool IsRead => Article is not null;

    internal static ReadResult Read(Article article) => new(article, null);

    internal static ReadResult Rejected(Rejection rejection) => new(null, rejection);
}
