namespace DiploFunctions.App.Mail;

/// <summary>What became of handing a mail to the server.</summary>
/// <param name="Result">The kind of outcome.</param>
/// <param name="Reason">Why the server did not take it, in one sentence; null when it did.</param>
internal sealed record SendOutcome(SendResult Result, string? Reason = null);
