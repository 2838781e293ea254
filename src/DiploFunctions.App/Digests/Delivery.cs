using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>What became of the mails of one week's digest.</summary>
/// <param name="Week">The week.</param>
/// <param name="Sent">How many the server took now.</param>
/// <param name="Failed">How many it did not take; the log and the send log say why, and a later run tries them again.</param>
/// <param name="Already">How many recipients have it from before, or are being sent it by somebody else.</param>
/// <param name="NotSent">Why nobody was to get one; null when somebody was.</param>
public sealed record Delivery(IsoWeek Week, int Sent, int Failed, int Already, string? NotSent = null);
