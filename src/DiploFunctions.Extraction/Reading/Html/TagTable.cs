using System.Collections.Frozen;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>The elements and attributes of HTML as far as reading an article needs them.</summary>
internal static class TagTable
{
    private static readonly FrozenDictionary<string, TagKind> Kinds = Build();

    private static readonly FrozenDictionary<string, TagKind>.AlternateLookup<ReadOnlySpan<char>> ByName = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> KeptAttributes = new[]
    {
        "id", "class", "itemprop", "role", "hidden", "aria-hidden", "style", "rel", "href", "content", "name", "property", "datetime", "lang", "http-equiv",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attributes = KeptAttributes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of an element; unknown ones are inline.</summary>
    public static TagKind Kind(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var kind) ? kind : TagKind.Inline;

    public static bool IsKeptAttribute(ReadOnlySpan<char> name) => Attributes.Contains(name);

    /// <summary>The name under which an element is passed on: tables become plain blocks and all emphasis a span, whose parsing has no special rules.</summary>
    public static string PassedName(ReadOnlySpan<char> name, TagKind kind)
    {
        var lower = name.Length <= 20 ? name.ToString().ToLowerInvariant() : string.Empty;
        return lower switch
        {
            "table" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th" or "caption" => "div",
            "center" or "dir" or "fieldset" or "address" or "details" or "summary" => "div",
            _ when kind is TagKind.Inline && lower is not ("a" or "time" or "button" or "label") => "span",
            _ => lower,
        };
    }

    private static FrozenDictionary<string, TagKind> Build()
    {
        var kinds = new Dictionary<string, TagKind>(StringComparer.OrdinalIgnoreCase);
        Add(TagKind.Block, "html head body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form");
        Add(TagKind.Block, "h1 h2 h3 h4 h5 h6 header li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul");
        Add(TagKind.Void, "area base br col embed hr img input link meta param source track wbr");
        Add(TagKind.Dropped, "script style noscript template iframe object applet svg math canvas audio video select datalist textarea noembed noframes map");
        Add(TagKind.Unwrapped, "frameset frame plaintext xmp listing colgroup optgroup option isindex image marquee ruby rb rt rp rtc");
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(TagKind kind, string names)
        {
            foreach (var name in names.Split(' '))
                kinds[name] = kind;
        }
    }
}
