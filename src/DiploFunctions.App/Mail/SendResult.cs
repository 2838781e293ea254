namespace DiploFunctions.App.Mail;

/// <summary>What became of handing a mail to the server.</summary>
internal enum SendResult
{
    /// <summary>The server took it.</summary>
    Taken,

    /// <summary>The server will never take it for this recipient.</summary>
    Refused,

    /// <summary>The server did not take it now; it may later.</summary>
    Deferred,

    /// <summary>The server takes no mail from us now, whoever it is for.</summary>
    Unreachable,

    /// <summary>The server had the whole mail and did not say whether it took it.</summary>
    Uncertain,

    /// <summary>It was not to be sent after all.</summary>
    Withdrawn,
}
