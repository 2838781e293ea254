namespace DiploFunctions.TestSupport.Smtp;

/// <summary>Where a conversation is.</summary>
public enum SmtpStep
{
    Connected,
    Hello,
    Sender,
    Recipient,
    Data,

    /// <summary>The final dot came, and the message is not kept yet.</summary>
    Dot,

    /// <summary>The message is kept and nothing is answered yet.</summary>
    Kept,
    Other,
}
