using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>A visit in a few words.</summary>
/// <param name="Id">The visit's id.</param>
/// <param name="Visitor">The visitor's name.</param>
/// <param name="Start">When it starts or started; null when untold.</param>
public sealed record VisitNote(string Id, string Visitor, PartialDate? Start);
