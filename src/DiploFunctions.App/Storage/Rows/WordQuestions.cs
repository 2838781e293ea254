using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Questions about words, and which of them can be answered.</summary>
internal static class WordQuestions
{
    /// <summary>The most facts that are read to be put in another order than that of the index, the latest first: one response of the service.</summary>
    public const int MostOrdered = RowQuery.RowsOfResponse;

    /// <summary>The word whose rows of the index are read: the longest of those that it holds; null when it holds none of them.</summary>
    public static string? IndexWordOf(FactQuery query) =>
        FactWords.Indexed(NameKey.WordsOf(query.Words ?? "")).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What is wrong with a question, as a sentence that says what to do; null when it can be answered.</summary>
    public static string? ProblemWith(FactQuery query) => query switch
    {
        // The facts of one article are few enough to be looked through.
        { Words: null } or { Article: not null } => null,
        _ when IndexWordOf(query) is null => "Each of the words is too short or too common; ask for a word of three letters or more that says what it is about.",
        _ => null,
    };
}
