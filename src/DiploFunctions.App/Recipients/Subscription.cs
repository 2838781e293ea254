using Azure;

namespace DiploFunctions.App.Recipients;

/// <summary>What is kept about one address.</summary>
/// <param name="Id">See <see cref="Recipient.Id"/>.</param>
/// <param name="State">Whether they get the digest.</param>
public sealed record Subscription(string Id, SubscriptionState State)
{
    /// <summary>The address; null when they left, since nothing is to be sent there any more.</summary>
    public string? Address { get; init; }

    /// <summary>How they get the digest; null unless they are active.</summary>
    public Wish? Chosen { get; init; }

    /// <summary>What waits for their yes; null when nothing does.</summary>
    public Wish? Wished { get; init; }

    /// <summary>When a mail last asked them for their yes, UTC.</summary>
    public DateTimeOffset? Mailed { get; init; }

    /// <summary>The version that was read; null for a new one.</summary>
    public ETag? Version { get; init; }
}
