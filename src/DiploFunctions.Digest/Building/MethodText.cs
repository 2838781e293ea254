namespace DiploFunctions.Digest.Building;

/// <summary>The section that says how the digest was made.</summary>
internal static class MethodText
{
    public static TextSection Of(WeekFacts week, IReadOnlyList<FactSection> sections, string zone, Wording words)
    {
        var sentences = new List<string>
        {
            words.Count("method.articles", week.Figures.Articles),
            words.Say("method.check"),
            words.Say("method.week", ("zone", zone)),
        };
        if (week.Late > 0 && !week.IsAllLate)
        {
            sentences.Add(words.Count("method.late", week.Late, ("mark", words.Say("late"))));
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
}
