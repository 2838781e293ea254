using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Numbers the articles in the order in which rows name them.</summary>
internal sealed class SourceNumbers(DateText dates)
{
    private const int PerRow = 3;
    private const int TitleLimit = 160;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<SourceEntry> _entries = [];

    public IReadOnlyList<SourceEntry> Entries => _entries;

    /// <summary>The numbers of a fact's first articles, and how many more there are.</summary>
    public (IReadOnlyList<int> Numbers, int More) Of(IReadOnlyList<FactSource> sources)
    {
        FactSource[] articles = [.. sources.DistinctBy(source => source.ArticleId)];
        int[] numbers = [.. articles.Take(PerRow).Select(Number).Order()];
        return (numbers, articles.Length - numbers.Length);
    }

    /// <summary>The number that an article has already got, or null.</summary>
    public int? NumberOf(string articleId) => _numbers.TryGetValue(articleId, out var number) ? number : null;

    private int Number(FactSource source)
    {
        if (!_numbers.TryGetValue(source.ArticleId, out var number))
        {
            number = _entries.Count + 1;
            _numbers.Add(source.ArticleId, number);
            _entries.Add(Entry(source, number));
        }

        return number;
    }

    private SourceEntry Entry(FactSource source, int number)
    {
        var address = AddressOf(source.Url);
        var publisher = Tidy.Line(source.Publisher, TitleLimit);
        var title = Tidy.Line(source.Title, TitleLimit) ?? Tidy.Line(address, TitleLimit) ?? publisher ?? source.ArticleId;
        return new SourceEntry(number, title, address, Tidy.Join(", ", publisher, source.Published is { } day ? dates.Of(day) : null));
    }

    // Addresses come out of articles: only those of the web become links, whatever else an article may hold.
    private static string? AddressOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;
}
