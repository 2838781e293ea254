namespace DiploFunctions.App.Queries;

/// <summary>
/// More facts have the words of a question than are put in another order than by date, the latest first: a narrower question, or that
/// order, can be answered.
/// </summary>
public sealed class TooManyToOrderException()
    : Exception("More facts have the words than are put in another order than the latest first; narrow the question, or leave the order out.");
