namespace DiploFunctions.App.Storage;

/// <summary>How far a rebuild of the tables has come.</summary>
/// <param name="Name">The blob up to which, in the order of names, all are processed; empty when none is yet.</param>
/// <param name="Fresh">True when the tables were emptied before it began.</param>
public sealed record RebuildMark(string Name, bool Fresh);
