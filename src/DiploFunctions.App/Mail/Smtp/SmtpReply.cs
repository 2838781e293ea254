namespace DiploFunctions.App.Mail.Smtp;

/// <summary>An answer of the server.</summary>
/// <param name="Code">Three digits: 2 and 3 at first are yes, 4 not now, 5 no.</param>
/// <param name="Lines">What stands behind the code in each of its lines.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsYes => Code is >= 200 and < 400;

    /// <summary>A no for good; 421 and 5xx of a kind that a sign-in would mend are none.</summary>
    public bool IsNever => Code is >= 500 and < 600 and not (530 or 534 or 535 or 538);

    public override string ToString() => $"{Code} {string.Join(' ', Lines)}".TrimEnd();
}
