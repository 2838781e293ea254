namespace DiploFunctions.Model;

/// <summary>One article that tells a fact.</summary>
/// <param name="ArticleId">The article's id in the store.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="Url">The address, or null.</param>
/// <param name="Publisher">The outlet's host name, or null.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Received">When the article came in, UTC.</param>
/// <param name="Evidence">The words of this article that prove the fact.</param>
public sealed record FactSource(
    string ArticleId,
    string? Title,
    string? Url,
    string? Publisher,
    PartialDate? Published,
    DateTimeOffset Received,
    Evidence Evidence);
