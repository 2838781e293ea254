namespace DiploFunctions.App.Mail;

/// <summary>How digests are mailed: the section <c>Mail</c> of the settings (<c>Mail__Host</c> and so on).</summary>
public sealed class MailOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Mail";

    /// <summary>The SMTP server; when empty, digests are made and kept but not mailed.</summary>
    public string Host { get; set; } = "";

    /// <summary>The server's port; 587 unless told. Implicit TLS (465) is not spoken.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must turn to TLS (STARTTLS) before anything is sent.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>The user to sign in as; when empty, nobody signs in.</summary>
    public string User { get; set; } = "";

    /// <summary>The password of <see cref="User"/>.</summary>
    public string Password { get; set; } = "";

    /// <summary>Who the mail is from: <c>digest@example.org</c> or <c>Digest &lt;digest@example.org&gt;</c>.</summary>
    public string Sender { get; set; } = "";

    /// <summary>
    /// Who gets the digest: addresses parted by <c>;</c>, each as <c>ADDRESS:LANGUAGE:COUNTRIES:TOPICS</c> with any end left out, such as
    /// <c>a@example.org:en:VN+ID:visits+agreements</c>.
    /// </summary>
    public string Recipients { get; set; } = "";

    /// <summary>Whether recipients can be put in by <c>POST /api/recipients</c>; needs <see cref="TokenKey"/> and <c>PublicBaseUrl</c>.</summary>
    public bool RecipientsByApi { get; set; }

    /// <summary>The secret that links in mails are signed with, at least 32 bytes; when empty, mails carry no signed links.</summary>
    public string TokenKey { get; set; } = "";

    /// <summary>The secret before <see cref="TokenKey"/>: links signed with it still count.</summary>
    public string TokenKeyBefore { get; set; } = "";

    /// <summary>Where a mail unsubscribes, beside the link or instead of it; the sender's address when empty and there is no link.</summary>
    public string UnsubscribeAddress { get; set; } = "";

    /// <summary>What becomes of a mail of which nobody knows whether the server took it: "resend" or "skip".</summary>
    public string AfterCrash { get; set; } = "resend";

    /// <summary>How many mails may be on their way at a time, 1 to 32.</summary>
    public int Parallel { get; set; } = 12;

    /// <summary>How often a mail is tried that the server does not take now.</summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>The largest PDF that is attached, in bytes; a larger one is linked.</summary>
    public long MaxAttachmentBytes { get; set; } = 7 * 1024 * 1024;

    /// <summary>How long the server may take for one mail, and again to answer its end, in seconds.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>True when there is a server to send by.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Host);
}
