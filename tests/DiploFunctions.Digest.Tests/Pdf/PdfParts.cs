using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DiploFunctions.Digest.Tests.Pdf;

/// <summary>Reads what is not on the page back from a PDF.</summary>
internal static partial class PdfParts
{
    /// <summary>The file as Latin-1, for what stands in it uncompressed.</summary>
    public static string PlainOf(byte[] pdf) => Encoding.Latin1.GetString(pdf);

    /// <summary>The alternative texts of figures, in their order in the file.</summary>
    public static IReadOnlyList<string> AlternativesOf(byte[] pdf) =>
        [.. Alternative().Matches(PlainOf(pdf)).Select(match => match.Groups["hex"] is { Success: true } hex
            ? TextOf(Convert.FromHexString(hex.Value))
            : TextOf(Encoding.Latin1.GetBytes(Escape().Replace(match.Groups["text"].Value, Unescape))))];

    /// <summary>The words of the outline from first to last, whatever their level.</summary>
    public static IReadOnlyList<string> OutlineOf(byte[] pdf) =>
        [.. Read(pdf).Elements("outline").Descendants("item").Select(item => item.Value.Trim())];

    /// <summary>The words that lead to another place of the file, in their order on the pages.</summary>
    public static IReadOnlyList<string> InnerLinksOf(byte[] pdf) =>
        [.. Read(pdf).Descendants("a").Where(link => InnerPlace().IsMatch(link.Attribute("href")!.Value)).Select(link => link.Value.Trim(' ', ',')).Where(words => words.Length > 0)];

    // pdftohtml wants a file, not a stream.
    private static XElement Read(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            using var process = Process.Start(new ProcessStartInfo("pdftohtml", ["-xml", "-i", "-stdout", file]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var xml = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return XDocument.Parse(Doctype().Replace(xml, "")).Root!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    // A text string of PDF is UTF-16 when it begins with its mark, else very nearly Latin-1.
    private static string TextOf(byte[] text) => text is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text[2..]) : Encoding.Latin1.GetString(text);

    private static string Unescape(Match escape) => escape.Groups["octal"] is { Success: true } octal
        ? $"{(char)Convert.ToInt32(octal.Value, 8)}"
        : escape.Value[1] switch { 'n' => "\n", 'r' => "\r", 't' => "\t", 'b' => "\b", 'f' => "\f", var other => other.ToString(CultureInfo.InvariantCulture) };

    [GeneratedRegex(@"/Alt\s*(?:<(?<hex>[0-9A-Fa-f]*)>|\((?<text>(?:\\.|[^\\)])*)\))", RegexOptions.Singleline)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"\\(?:(?<octal>[0-7]{3})|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\.html#\d+$")]
    private static partial Regex InnerPlace();

    [GeneratedRegex("<!DOCTYPE[^>]*>")]
    private static partial Regex Doctype();
}
