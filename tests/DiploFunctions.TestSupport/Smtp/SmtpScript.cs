namespace DiploFunctions.TestSupport.Smtp;

/// <summary>What the server answers; each is asked anew every time.</summary>
public sealed class SmtpScript
{
    /// <summary>The greeting; null hangs.</summary>
    public Func<string?> Greeting { get; init; } = () => "220 test";

    /// <summary>The answer to RCPT of an address.</summary>
    public Func<string, string> Recipient { get; init; } = _ => "250 ok";

    /// <summary>The answer to the final dot of a mail to an address.</summary>
    public Func<string, string> Content { get; init; } = _ => "250 taken";

    /// <summary>What happens at a step of the conversation, before it is acted upon.</summary>
    public Func<SmtpStep, SmtpFault> At { get; init; } = _ => SmtpFault.None;

    /// <summary>How long each answer takes.</summary>
    public TimeSpan Pause { get; init; }
}
