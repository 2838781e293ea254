namespace DiploFunctions.App.Http.Formats;

/// <summary>Absolute addresses around a page.</summary>
/// <param name="First">That of the first page, without a key: it tells this list from others.</param>
/// <param name="Self">The page's own, without a key.</param>
/// <param name="Next">The next page's; null on the last.</param>
/// <param name="OfFact">A fact's, by the name of its list ("visits") and its id.</param>
internal sealed record PageAddresses(string First, string Self, string? Next, Func<string, string, string> OfFact);
