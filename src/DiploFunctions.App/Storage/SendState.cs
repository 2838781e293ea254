namespace DiploFunctions.App.Storage;

/// <summary>How far the mail of one week to one recipient has come; a mail that was not tried has no entry.</summary>
public enum SendState
{
    /// <summary>The server has all of it but its end; whether it took it is not known yet.</summary>
    Sending,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>The server did not take it or could not be reached; it will be tried again.</summary>
    Failed,

    /// <summary>The server will not take it, or did not too often; it is not tried again.</summary>
    Refused,

    /// <summary>The server had it and did not say whether it took it; the settings say what becomes of it.</summary>
    Uncertain,
}
