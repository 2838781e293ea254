using System.Text;

namespace DiploFunctions.TestSupport.Smtp;

/// <summary>Reads what stands in a message of base64 parts.</summary>
public static class MailBody
{
    /// <summary>The first part of plain text.</summary>
    public static string TextOf(TakenMail mail)
    {
        var part = mail.Lines.SkipWhile(line => !line.StartsWith("Content-Type: text/plain", StringComparison.Ordinal))
            .SkipWhile(line => line.Length > 0)
            .Skip(1)
            .TakeWhile(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal));
        return Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(part)));
    }
}
