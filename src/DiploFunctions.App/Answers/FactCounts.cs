namespace DiploFunctions.App.Answers;

/// <summary>How many facts of each kind an article or a digest holds.</summary>
internal sealed record FactCounts(int Visits, int Meetings, int Agreements);
