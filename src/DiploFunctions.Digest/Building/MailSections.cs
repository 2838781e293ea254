namespace DiploFunctions.Digest.Building;

/// <summary>The sections as a mail shows them: the first rows of each.</summary>
internal static class MailSections
{
    private const int RowLimit = 10;

    public static IReadOnlyList<FactSection> Of(IReadOnlyList<FactSection> sections, Wording words) =>
        [.. sections.Select(section => Cut(section, words))];

    private static FactSection Cut(FactSection section, Wording words)
    {
        var room = RowLimit;
        var groups = new List<FactGroup>();
        foreach (var group in section.Groups)
        {
            if (room > 0)
            {
                groups.Add(group with { Rows = [.. group.Rows.Take(room)] });
                room -= group.Rows.Count;
            }
        }

        var more = section.Total - groups.Sum(group => group.Rows.Count);
        return section with { Groups = groups, More = more > 0 ? words.Count("more", more) : null };
    }
}
