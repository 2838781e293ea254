using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>Tells what each part of an article's text is.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// The paragraphs in the order of the text, never overlapping. Of a text that names no title, a first line in the form of a headline is it.
    /// What no paragraph covers is white space, the credit behind a caption, or the label before a text ("Bahasa Indonesia:").
    /// </summary>
    public static IReadOnlyList<Paragraph> Of(Article article)
    {
        var lines = TextLine.Of(article.Text);
        var sorter = new ParagraphSorter(article.Text, article.Title, lines.Count);
        foreach (var line in lines)
            sorter.Add(line);
        return sorter.Paragraphs;
    }
}
