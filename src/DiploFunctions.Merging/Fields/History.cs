using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>What each article changed in a fact.</summary>
internal static class History
{
    /// <summary>Adds the tellings, one article after the other, and notes what each changed.</summary>
    /// <param name="tellings">In order (<see cref="Grouping.TellingOrder"/>).</param>
    public static IReadOnlyList<HistoryEntry> Of<TFact>(Story<TFact> story, IReadOnlyList<Telling<TFact>> tellings)
        where TFact : Fact
    {
        var entries = new List<HistoryEntry>();
        IReadOnlyList<(string Name, string? Value)>? before = null;
        for (var i = 0; i < tellings.Count; i++)
        {
            if (tellings[i].Told.Former is { } former)
            {
                story.PutOff(former, tellings[i].Source.Published);
            }

            story.Add(tellings[i].Fact, tellings[i].Source);
            if (i + 1 < tellings.Count && tellings[i + 1].Source.ArticleId == tellings[i].Source.ArticleId)
            {
                continue;
            }

            var after = story.Fields;
            if (ChangesOf(before, after) is { Count: > 0 } changes)
            {
                entries.Add(new HistoryEntry(tellings[i].Source.ArticleId, tellings[i].Source.Published, changes));
            }

            before = after;
        }

        return entries;
    }

    private static List<FieldChange> ChangesOf(IReadOnlyList<(string Name, string? Value)>? before, IReadOnlyList<(string Name, string? Value)> after) =>
    [
        .. after.Select((field, index) => new FieldChange(field.Name, before?[index].Value, field.Value))
            .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal)),
    ];
}
