namespace DiploFunctions.App.Queries;

/// <summary>The first page was asked for so long ago that it is no longer known where facts stood then; the question must begin anew.</summary>
public sealed class CursorExpiredException() : Exception("The first page was asked for more than a day ago; ask for it again.");
