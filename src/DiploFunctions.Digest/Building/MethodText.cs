namespace DiploFunctions.Digest.Building;

/// <summary>The section that says how the digest was made.</summary>
internal static class MethodText
{
    public static TextSection Of(DigestInput input, WeekFacts week, IReadOnlyList<FactSection> sections, string zone, Wording words)
    {
        var sentences = new List<string> { words.Count("method.articles", week.Figures.Articles) };
        if (LanguagesOf(input, words) is { } languages)
        {
            sentences.Add(words.Say("method.languages", ("list", languages)));
        }

        if (input.Rejected > 0)
        {
            sentences.Add(words.Count("method.rejected", input.Rejected));
        }

        sentences.Add(words.Say("method.check"));
        sentences.Add(words.Say("method.week", ("zone", zone)));
        if (week.Late > 0 && !week.IsAllLate)
        {
            sentences.Add(words.Count("method.late", week.Late, ("mark", words.Say("late"))));
        }

        if (sections.SelectMany(section => section.Groups).SelectMany(group => group.Rows).Any(row => row.Status?.Tone == StatusTone.Past))
        {
            sentences.Add(words.Say(
                "method.past", ("planned", words.Say("visit-status.was-planned")), ("ongoing", words.Say("visit-status.was-ongoing"))));
        }

        if (week.Background > 0)
        {
            sentences.Add(words.Count("method.background", week.Background));
        }

        if (sections.Any(section => section.More is not null))
        {
            sentences.Add(words.Say("method.cut"));
        }

        return new TextSection(words.Say("section.method"), [string.Join(' ', sentences)]);
    }

    // Most first; null when no language is known.
    private static string? LanguagesOf(DigestInput input, Wording words) => Tidy.Join(
        ", ",
        [.. input.Languages.Where(pair => pair.Value > 0)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => words.Say($"language.{(Wording.AllLanguages.Contains(pair.Key) ? pair.Key : "unknown")}", ("n", words.Number(pair.Value))))]);
}
