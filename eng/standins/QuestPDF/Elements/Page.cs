using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace QuestPDF.Elements;

/// <summary>A run of pages with one header and footer.</summary>
internal sealed class Page
{
    public PageSize Size { get; set; } = PageSizes.A4;

    public float Left { get; set; }

    public float Top { get; set; }

    public float Right { get; set; }

    public float Bottom { get; set; }

    public TextStyle Style { get; set; } = TextStyle.Default;

    public Container Header { get; } = new();

    public Container Content { get; } = new();

    public Container Footer { get; } = new();
}
