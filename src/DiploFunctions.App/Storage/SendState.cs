namespace DiploFunctions.App.Storage;

/// <summary>How far the mail of one week to one recipient has come.</summary>
public enum SendState
{
    /// <summary>Begun; whether the server took it is not known yet.</summary>
    Sending,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>The server refused it or could not be reached; it may be tried again.</summary>
    Failed,
}
