using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>The facts that belong to one ISO week: one of their articles was published, or came in, during it.</summary>
public sealed record WeekFacts(
    IReadOnlyList<MergedFact<Visit>> Visits,
    IReadOnlyList<MergedFact<Meeting>> Meetings,
    IReadOnlyList<MergedFact<Agreement>> Agreements);
