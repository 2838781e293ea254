using AngleSharp.Dom;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading.Html;

/// <summary>What the head of a page and its linked data say about the article.</summary>
/// <param name="Titles">What claims to be the headline, without the outlet's name, the most trusted first.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="IsPublishedInUtc">True when that day is told in UTC.</param>
/// <param name="Url">The address of the page.</param>
/// <param name="Language">The language that the page says it is in.</param>
/// <param name="Body">The article's text in the linked data.</param>
internal sealed record PageMetadata(IReadOnlyList<string> Titles, PartialDate? Published, bool IsPublishedInUtc, string? Url, string? Language, string? Body)
{
    private static readonly string[] SiteMarks = [" | ", " - ", " – ", " — ", " • ", " :: "];
    private static readonly IReadOnlyList<string> PublishedNames = Names("published");
    private static readonly IReadOnlyList<string> TitleNames = Names("title");
    private static readonly IReadOnlyList<string> SiteNames = Names("site");
    private static readonly IReadOnlyList<string> UrlNames = Names("url");
    private static readonly IReadOnlyList<string> LanguageNames = Names("language");

    public static PageMetadata Of(IDocument page)
    {
        var linked = LinkedData.Of(page);
        var metas = page.QuerySelectorAll("meta");
        var stamps = new[] { linked.DatePublished }.Concat(Contents(metas, PublishedNames))
            .Append(page.QuerySelector("[itemprop=datePublished][datetime], article time[datetime], main time[datetime]")?.GetAttribute("datetime"));
        var (published, isUtc) = FirstDay(stamps);
        var canonical = page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href");
        var site = Contents(metas, SiteNames).FirstOrDefault();
        return new PageMetadata(
            [.. Contents(metas, TitleNames).Append(linked.Headline).Append(page.QuerySelector("title")?.TextContent)
                .Where(title => !string.IsNullOrWhiteSpace(title))
                .Select(title => WithoutSite(CleanText.OneLine(HtmlText.DecodeEntities(title!)), site))],
            published,
            isUtc,
            new[] { canonical }.Concat(Contents(metas, UrlNames)).Append(linked.Url).Select(Address.Clean).FirstOrDefault(url => url is not null),
            page.DocumentElement.GetAttribute("lang") ?? linked.Language ?? Contents(metas, LanguageNames).FirstOrDefault(),
            linked.Body);
    }

    // A stamp with the outlet's own offset before one in UTC.
    private static (PartialDate? Day, bool IsUtc) FirstDay(IEnumerable<string?> stamps)
    {
        (PartialDate? Day, bool IsUtc) first = (null, false);
        foreach (var stamp in stamps)
        {
            if (PublicationDay.Read(stamp, out var isUtc) is not { } day)
                continue;
            if (!isUtc && (first.Day is null || (first.IsUtc && Math.Abs(first.Day.Value.First.DayNumber - day.First.DayNumber) <= 1)))
                return (day, false);
            first = first.Day is null ? (day, true) : first;
        }

        return first;
    }

    // "Headline | Outlet" is the headline.
    private static string WithoutSite(string title, string? site)
    {
        var cut = SiteMarks.Max(mark => title.LastIndexOf(mark, StringComparison.Ordinal));
        if (cut < 0)
            return title;
        var (head, tail) = (title[..cut], title[(cut + 3)..].Trim(' ', ':'));
        var isSite = site is not null
            ? tail.Equals(site, StringComparison.OrdinalIgnoreCase) || Address.BareHost(tail) is not null
            : head.Length > tail.Length * 2 && tail.Split(' ').Length <= 4;
        return isSite ? head.TrimEnd() : title;
    }

    private static IEnumerable<string> Contents(IEnumerable<IElement> metas, IReadOnlyList<string> names) =>
        from name in names
        from meta in metas
        where name.Equals(NameOf(meta), StringComparison.OrdinalIgnoreCase)
        let content = meta.GetAttribute("content")
        where !string.IsNullOrWhiteSpace(content)
        select content;

    private static string? NameOf(IElement meta) =>
        meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");

    private static IReadOnlyList<string> Names(string role) =>
        [.. WordTable.Rows("shared", "page-metadata").Where(row => row[0] == role).Select(row => row[1])];
}
