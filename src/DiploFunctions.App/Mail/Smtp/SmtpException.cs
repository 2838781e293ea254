namespace DiploFunctions.App.Mail.Smtp;

/// <summary>The server said no where there is no going on without its yes, or nothing that can be understood.</summary>
internal sealed class SmtpException(string message) : Exception(message);
