using DiploFunctions.Model;

namespace DiploFunctions.App.Merging;

/// <summary>Which tellings are of one fact. This is the one place that decides it.</summary>
public static class FactGroups
{
    /// <summary>The id of the fact that a telling belongs to: tellings with the same id are merged.</summary>
    public static string IdOf(Fact fact) => fact.Id;
}
