using AngleSharp.Dom;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>How much text each element of a page holds, counted once for all of them.</summary>
internal sealed class TextMeasure
{
    private readonly Dictionary<INode, Amount> _amounts = [];

    public TextMeasure(INode root) => Count(root, isLink: false);

    /// <summary>Characters without white space, in all and in links.</summary>
    public Amount Of(INode node) => _amounts.GetValueOrDefault(node);

    // The nesting of the page is bounded (MarkupBounds), so recursion is safe.
    private Amount Count(INode node, bool isLink)
    {
        var sum = default(Amount);
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                var count = text.Data.Count(c => !char.IsWhiteSpace(c));
                sum += new Amount(count, isLink ? count : 0, 0);
            }
            else if (child is IElement element && element.LocalName is not ("script" or "title" or "head"))
                sum += Count(element, isLink || element.LocalName == "a") + new Amount(0, 0, element.LocalName == "a" ? 1 : 0);
        }

        return _amounts[node] = sum;
    }

    /// <param name="All">Characters of text.</param>
    /// <param name="Linked">Those in links.</param>
    /// <param name="Links">The number of links.</param>
    internal readonly record struct Amount(int All, int Linked, int Links)
    {
        /// <summary>Characters outside of links.</summary>
        public int Plain => All - Linked;

        public static Amount operator +(Amount left, Amount right) =>
            new(left.All + right.All, left.Linked + right.Linked, left.Links + right.Links);
    }
}
