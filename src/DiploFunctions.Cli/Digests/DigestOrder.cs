using DiploFunctions.Model;

namespace DiploFunctions.Cli.Digests;

/// <summary>A digest that was asked for on the command line.</summary>
/// <param name="Week">The week.</param>
/// <param name="Language">"id", "en" or "vi"; null for the language of the settings.</param>
/// <param name="File">The PDF to write.</param>
/// <param name="Send">Whether it is to be mailed.</param>
/// <param name="Output">Gets one JSON object with what was done.</param>
/// <param name="Error">Gets everything else.</param>
internal sealed record DigestOrder(IsoWeek Week, string? Language, string File, bool Send, TextWriter Output, TextWriter Error)
{
    /// <summary>The exit code that tells of mailing.</summary>
    /// <exception cref="CommandException">Nobody was sent anything.</exception>
    public static int ExitCodeOf(int sent, int failed, int already, string? notSent) => (sent, failed, already, notSent) switch
    {
        (_, _, _, { } reason) => throw new CommandException(ExitCode.SomeFailed, reason),
        (0, > 0, 0, _) => throw new CommandException(ExitCode.Unreachable, $"the mail server took none of {failed} mails; the app's log says why."),
        (_, > 0, _, _) => ExitCode.SomeFailed,
        _ => ExitCode.Done,
    };

    /// <summary>Writes the PDF, its folder too where it is missing.</summary>
    public async Task WriteAsync(byte[] pdf, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await System.IO.File.WriteAllBytesAsync(path, pdf, cancellationToken);
    }
}
