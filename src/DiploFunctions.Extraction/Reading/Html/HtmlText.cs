using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>Writes an element as text: each block a paragraph, a blank line between them.</summary>
internal sealed class HtmlText
{
    private const int FewestLinks = 2;
    private const int FewestPointerWords = 4;

    // A label such as "MORE:" may stand before the link: a fifth of the words.
    private const int LabelShare = 5;

    private readonly TextMeasure _measure;
    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _line = new();

    private HtmlText(TextMeasure measure) => _measure = measure;

    /// <summary>The paragraphs of an element, without lists of links and pointers to other articles.</summary>
    public static IReadOnlyList<string> Paragraphs(IElement element)
    {
        var text = new HtmlText(new TextMeasure(element));
        text.Write(element);
        text.EndParagraph();
        return text._paragraphs;
    }

    /// <summary>The characters that entities stand for, also where they were escaped twice (<c>&amp;amp;quot;</c>).</summary>
    public static string DecodeEntities(string text) =>
        text.Contains('&', StringComparison.Ordinal) ? CleanText.Of(WebUtility.HtmlDecode(WebUtility.HtmlDecode(text))) : text;

    private void Write(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                _line.Append(text.Data);
            else if (child is IElement element)
                Write(element);
        }
    }

    private void Write(IElement element)
    {
        if (element.LocalName is "script" or "title" or "head" || IsPointer(element))
            return;
        if (element.LocalName == "br")
        {
            // Old templates part paragraphs by line breaks alone.
            EndParagraph();
            return;
        }

        var isBlock = TagTable.Kind(element.LocalName) is TagKind.Block;
        if (isBlock)
            EndParagraph();
        Write((INode)element);
        if (isBlock)
            EndParagraph();
    }

    // Lists of links, and paragraphs that are one link, lead to other articles.
    private bool IsPointer(IElement element)
    {
        var amount = _measure.Of(element);
        if (amount.All == 0 || amount.Plain * LabelShare > amount.All || TagTable.Kind(element.LocalName) is not TagKind.Block)
            return false;
        return element.QuerySelector("h1") is null
            && element.LocalName is not ("h1" or "figcaption")
            && (amount.Links >= FewestLinks || element.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestPointerWords);
    }

    private void EndParagraph()
    {
        var words = CleanText.OneLine(DecodeEntities(CleanText.Of(_line.ToString())));
        _line.Clear();
        if (words.Length > 0 && !Furniture.IsPointer(words))
            _paragraphs.Add(words);
    }
}
