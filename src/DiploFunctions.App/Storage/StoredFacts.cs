using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>The facts of one article as that article tells them; each fact's evidence points into the article's clean text.</summary>
/// <remarks>By the id of each (<see cref="ToldFact{TFact}.Id"/>) the store finds the merged fact that it is part of.</remarks>
public sealed record StoredFacts(
    IReadOnlyList<ToldFact<Visit>> Visits,
    IReadOnlyList<ToldFact<Meeting>> Meetings,
    IReadOnlyList<ToldFact<Agreement>> Agreements);
