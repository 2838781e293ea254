using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>What the dates of one type of facts mean.</summary>
internal interface IDating<in TFact>
    where TFact : Fact
{
    /// <summary>How many days may lie between what two tellings of one fact tell of its time.</summary>
    int ReachDays { get; }

    /// <summary>The date told.</summary>
    PartialDate? DateOf(TFact fact);

    /// <summary>When something told without a date, on a day, must have been or will be; null when that tells nothing.</summary>
    Days? WindowOf(TFact fact, DateOnly published);

    /// <summary>False when what was written on a day cannot be of these days, such as a plan for what was over.</summary>
    bool IsPossible(TFact fact, DateOnly published, Days days);

    /// <summary>True for what is still to come, as the telling says.</summary>
    bool IsPlan(TFact fact);
}
