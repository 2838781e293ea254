namespace DiploFunctions.App.Recipients;

/// <summary>How somebody stands to the digest who was put in by the API, or who left.</summary>
public enum SubscriptionState
{
    /// <summary>Somebody asked for them; they have not said yes.</summary>
    Asked,

    /// <summary>They said yes, and get the digest.</summary>
    Active,

    /// <summary>They left, and get nothing, even if the settings name them.</summary>
    Left,
}
