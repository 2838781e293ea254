using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>What an article's own lines tell about it.</summary>
/// <param name="Title">Its first line when that is a headline.</param>
/// <param name="Published">The day in its date line or dateline.</param>
/// <param name="Url">The address behind "Sumber:" or standing alone.</param>
/// <param name="Source">The outlet's host name where a line names only that.</param>
internal sealed record ToldByText(string? Title, PartialDate? Published, string? Url, string? Source)
{
    public static ToldByText Of(Article article)
    {
        var paragraphs = Paragraphs.Of(article);
        var title = paragraphs.FirstOrDefault(paragraph => paragraph.Role == ParagraphRole.Title);
        var noise = paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Noise && paragraph.Length <= Address.Longest)
            .Select(paragraph => paragraph.In(article.Text).ToString())
            .Where(line => !Furniture.IsImageName(line))
            .ToList();
        // A labelled address counts before one that stands alone, and the last before earlier ones.
        var named = noise.Select(line => Furniture.NamedSource(line)).OfType<string>().ToList();
        return new ToldByText(
            title is null ? null : CleanText.OneLine(title.In(article.Text)),
            paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Dateline)
                .Select(paragraph => DateText.Find(paragraph.In(article.Text).ToString()))
                .FirstOrDefault(date => date is not null),
            noise.Concat(named).Select(Address.Clean).LastOrDefault(url => url is not null),
            noise.Concat(named).Select(line => Address.BareHost(line)).LastOrDefault(host => host is not null));
    }
}
