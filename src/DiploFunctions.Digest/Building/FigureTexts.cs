namespace DiploFunctions.Digest.Building;

/// <summary>Headline figures in words.</summary>
internal static class FigureTexts
{
    /// <summary>All figures, with those of the week before where they are known; none when there is no fact and nothing to compare with.</summary>
    public static IReadOnlyList<FigureText> Of(DigestFigures figures, DigestFigures? previous, Wording words) =>
        previous is null && InWords(figures, words) is null ? [] : [.. Named(figures).Zip(previous is null ? Enumerable.Repeat((int?)null, 5) : Named(previous).Select(f => (int?)f.Count))
            .Select(pair => new FigureText(
                words.Number(pair.First.Count),
                words.Count(pair.First.Key, pair.First.Count),
                pair.Second is { } before ? words.Say("figure.before", ("n", words.Number(before))) : null))];

    /// <summary>"12 visits, 3 agreements": the kinds of facts that there are; null when there is none.</summary>
    public static string? InWords(DigestFigures figures, Wording words) => Tidy.Join(
        ", ",
        [.. Named(figures)
            .Take(3)
            .Where(f => f.Count > 0)
            .Select(f => words.Say("figure.in-words", ("n", words.Number(f.Count)), ("label", words.Count(f.Key, f.Count))))]);

    private static (string Key, int Count)[] Named(DigestFigures figures) =>
    [
        ("figure.visits", figures.Visits),
        ("figure.meetings", figures.Meetings),
        ("figure.agreements", figures.Agreements),
        ("figure.countries", figures.Countries),
        ("figure.articles", figures.Articles),
    ];
}
