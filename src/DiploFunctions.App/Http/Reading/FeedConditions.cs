using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Http.Reading;

/// <summary>The conditions that a feed of facts of all types is asked by.</summary>
internal static class FeedConditions
{
    /// <summary>The most entries of a feed: the last changed.</summary>
    public const int MostEntries = 50;

    /// <summary>Their parameters.</summary>
    public static readonly string[] Names = ["country", "partner", "updatedSince", "minConfidence", "background"];

    /// <summary>The question for facts of one type, the last changed first.</summary>
    public static TQuery Read<TQuery>(QueryReader read)
        where TQuery : FactQuery, new() =>
        read.Conditions(new TQuery { Order = FactOrder.LastChangedFirst });
}
