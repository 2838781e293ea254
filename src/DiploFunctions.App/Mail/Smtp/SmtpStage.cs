namespace DiploFunctions.App.Mail.Smtp;

/// <summary>How far the sending of a mail has come: what a broken connection means depends on it.</summary>
internal enum SmtpStage
{
    /// <summary>Up to the server's yes to the sender: what fails here fails for every mail.</summary>
    Opening,

    /// <summary>The recipient and the content: without the dot at its end, the server has no mail.</summary>
    Mail,

    /// <summary>The dot is on its way: the server may have the mail.</summary>
    Ended,
}
