namespace DiploFunctions.App.Recipients;

/// <summary>What a link that somebody opened is worth.</summary>
internal enum LinkState
{
    Good,

    /// <summary>Not signed here, for this, or replaced by a later one.</summary>
    Refused,

    /// <summary>Too old.</summary>
    Expired,
}
