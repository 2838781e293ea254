namespace QuestPDF.Html;

/// <summary>The declarations of one style attribute; a later one of the same property wins.</summary>
internal sealed class CssStyle
{
    private readonly Dictionary<string, string> _declarations = [];
    private readonly HashSet<string> _taken = [];

    public CssStyle()
    {
    }

    public CssStyle(CssStyle other) => _declarations = new Dictionary<string, string>(other._declarations);

    public void Set(string property, string value) => _declarations[property] = value;

    /// <summary>True the first time that a kind of container asks to be part of this style.</summary>
    public bool CanTake(string kind) => _taken.Add(kind);

    public override string ToString() => string.Join("; ", _declarations.Select(pair => $"{pair.Key}: {pair.Value}"));
}
