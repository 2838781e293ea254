namespace DiploFunctions.App.Storage.Rows;

/// <summary>The days that a fact may lie in, both included.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last);
