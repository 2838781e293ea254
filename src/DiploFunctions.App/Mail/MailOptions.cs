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

    /// <summary>Who gets the digest: addresses parted by <c>;</c>, each with <c>:id</c>, <c>:en</c> or <c>:vi</c> when its reader wants that language.</summary>
    public string Recipients { get; set; } = "";

    /// <summary>How long one mail may take, in seconds.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>True when there is a server to send by.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Host);
}
