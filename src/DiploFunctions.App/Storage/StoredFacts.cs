using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>The facts of one article as that article tells them; each fact's evidence points into the article's clean text.</summary>
public sealed record StoredFacts(
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<Agreement> Agreements);
