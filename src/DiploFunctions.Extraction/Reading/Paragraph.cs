using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

internal sealed record Paragraph(int Start, int Length, ParagraphRole Role);

internal enum ParagraphRole
{
    Title,
    Dateline,
    Caption,
    Prose,
    Noise,
}

internal static class Paragraphs
{
    public static IReadOnlyList<Paragraph> Of(Article article)
    {
        var list = new List<Paragraph>();
        var start = 0;
        foreach (var line in article.Text.Split('\n'))
        {
            var role = line.StartsWith("Sumber", StringComparison.Ordinal) || line.StartsWith("Komentar", StringComparison.Ordinal) ? ParagraphRole.Noise : ParagraphRole.Prose;
            var cut = line.LastIndexOf("Foto:", StringComparison.Ordinal);
            if (line.Trim().Length > 0)
            {
                list.Add(new(start, cut > 0 ? cut : line.Length, cut > 0 ? ParagraphRole.Caption : role));
            }

            start += line.Length + 1;
        }

        return list;
    }
}
