using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QuestPDF.Html;

/// <summary>
/// Gives figures their alternative texts, which WeasyPrint 57 leaves out. Each was written as an <c>article</c>, a tag that nothing else uses, and
/// so became an element "Art" of the PDF's structure; these are replaced in an update behind the end of the file, as PDF provides for.
/// </summary>
internal static partial class PdfFigures
{
    /// <summary>The HTML tag that a figure is written as.</summary>
    public const string Tag = "article";

    /// <exception cref="NotSupportedException">A figure is broken over pages, or empty, so that it is not known which text belongs to which.</exception>
    public static byte[] Describe(byte[] pdf, IReadOnlyList<string> alternatives)
    {
        var file = Encoding.Latin1.GetString(pdf);
        var found = Element().Matches(file);
        if (found.Count != alternatives.Count)
        {
            throw new NotSupportedException($"The stand-in for QuestPDF wants figures whole on a page: {alternatives.Count} were drawn, {found.Count} are in the file.");
        }

        if (found.Count == 0)
        {
            return pdf;
        }

        var update = new StringBuilder(file.EndsWith('\n') ? "" : "\n");
        var offsets = new List<(string Number, int Offset)>();
        foreach (var (figure, alternative) in found.Zip(alternatives))
        {
            offsets.Add((figure.Groups["number"].Value, file.Length + update.Length));
            update.Append(figure.Value.Replace("/S /Art", $"/S /Figure\n/Alt <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(alternative))}>", StringComparison.Ordinal)).Append('\n');
        }

        var start = file.Length + update.Length;
        update.Append("xref\n");
        foreach (var (number, offset) in offsets)
        {
            update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        }

        var end = End().Match(file);
        update.Append(CultureInfo.InvariantCulture, $"trailer\n<<\n{end.Groups["trailer"].Value}\n/Prev {end.Groups["start"].Value}\n>>\nstartxref\n{start}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    [GeneratedRegex(@"(?<number>\d+) 0 obj\n<<\n/Type /StructElem\n/S /Art\n.*?\nendobj", RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex(@"trailer\n<<\n(?<trailer>[^>]*)\n>>\nstartxref\n(?<start>\d+)\n%%EOF\s*$")]
    private static partial Regex End();
}
