namespace DiploFunctions.App.Recipients;

/// <summary>What a link that somebody opened is worth, and whom it is for.</summary>
/// <param name="State">What it is worth.</param>
/// <param name="Subscription">Whom it is for; null when it is refused.</param>
internal sealed record LinkAnswer(LinkState State, Subscription? Subscription);
