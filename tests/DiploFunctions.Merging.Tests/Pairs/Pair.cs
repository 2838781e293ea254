namespace DiploFunctions.Merging.Tests.Pairs;

/// <summary>Two tellings and whether they are of one fact.</summary>
internal sealed record Pair(string Set, string Type, bool IsSame, string One, string Other, IReadOnlyList<string> More, string Why)
{
    /// <summary>The rows of <c>pairs.tsv</c>.</summary>
    public static IReadOnlyList<Pair> All { get; } = Load();

    /// <summary>True when the rules make one fact of the two.</summary>
    public bool IsMerged() => Type switch
    {
        "visit" => IsMerged(Short.Visit),
        "meeting" => IsMerged(Short.Meeting),
        _ => IsMerged(Short.Agreement),
    };

    private bool IsMerged<TFact>(Func<string, string, Telling<TFact>> read)
        where TFact : Model.Fact
    {
        var (one, other) = (read(One, "a1"), read(Other, "a2"));
        var stories = FactMerging.MergeAll([one, other, .. More.Select((text, index) => read(text, $"b{index}"))]);
        return stories.Any(story => Tells(story, one) && Tells(story, other));
    }

    private static bool Tells<TFact>(FactStory<TFact> story, Telling<TFact> telling)
        where TFact : Model.Fact =>
        story.TellingIds.Contains(telling.Told.Id) && story.Merged.Sources.Any(source => source.ArticleId == telling.Source.ArticleId);

    private static List<Pair> Load()
    {
        using var reader = new StreamReader(typeof(Pair).Assembly.GetManifestResourceStream("pairs.tsv")!);
        return
        [
            .. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
                .Select(row => new Pair(row[0], row[1], row[2] == "same", row[3], row[4], row[5].Split('|', StringSplitOptions.RemoveEmptyEntries), row[6])),
        ];
    }
}
