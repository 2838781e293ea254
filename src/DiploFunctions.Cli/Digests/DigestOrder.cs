using DiploFunctions.Model;

namespace DiploFunctions.Cli.Digests;

/// <summary>A digest that was asked for on the command line.</summary>
/// <param name="Week">The week.</param>
/// <param name="Language">"id", "en" or "vi"; null for the language of the settings.</param>
/// <param name="File">The PDF to write.</param>
/// <param name="Output">Gets one JSON object with what was done.</param>
/// <param name="Error">Gets everything else.</param>
internal sealed record DigestOrder(IsoWeek Week, string? Language, string File, TextWriter Output, TextWriter Error)
{
    /// <summary>Writes the PDF, its folder too where it is missing.</summary>
    public async Task WriteAsync(byte[] pdf, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await System.IO.File.WriteAllBytesAsync(path, pdf, cancellationToken);
    }
}
