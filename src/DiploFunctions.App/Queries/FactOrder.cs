namespace DiploFunctions.App.Queries;

/// <summary>In which order facts are listed; facts of one day or instant by id.</summary>
public enum FactOrder
{
    /// <summary>By date, latest first; what has no date comes last.</summary>
    LatestFirst,

    /// <summary>By date, earliest first; what has no date comes first.</summary>
    EarliestFirst,

    /// <summary>By last change, the newest first.</summary>
    LastChangedFirst,

    /// <summary>By last change, the oldest first: for whoever follows the changes.</summary>
    FirstChangedFirst,
}
