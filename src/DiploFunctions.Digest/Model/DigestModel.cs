using DiploFunctions.Model;

namespace DiploFunctions.Digest;

/// <summary>A digest, grouped, sorted, counted and phrased in the reader's language; drawing adds no word to it.</summary>
public sealed record DigestModel
{
    /// <summary>The week that it is about.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>"id", "en" or "vi".</summary>
    public required string Language { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset RenderedAt { get; init; }

    /// <summary>The headline figures, to be given to the next week's digest.</summary>
    public required DigestFigures Figures { get; init; }

    /// <summary>True when there is nothing to tell: no fact of the week and no coming visit.</summary>
    public required bool IsEmpty { get; init; }

    public required DigestTitle Title { get; init; }

    /// <summary>The headline figures in words.</summary>
    public required IReadOnlyList<FigureText> FigureTexts { get; init; }

    /// <summary>Sentences to read before all else: that the week is empty, or that all of it came in late.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>The week in a few sentences, or null when nothing happened.</summary>
    public required LeadSection? Lead { get; init; }

    /// <summary>The chart of the last weeks, or null when there is too little to compare.</summary>
    public required TrendChart? Trend { get; init; }

    /// <summary>The chart of countries, or null when there is too little to compare.</summary>
    public required CountryChart? Countries { get; init; }

    /// <summary>
    /// Changes, coming visits, visits, agreements, meetings and what is to be checked, in this order; sections without facts are left out.
    /// </summary>
    public required IReadOnlyList<FactSection> Sections { get; init; }

    /// <summary>The articles, or null when no fact is shown.</summary>
    public required SourceSection? Sources { get; init; }

    /// <summary>How the digest was made and what it cannot know.</summary>
    public required TextSection Method { get; init; }

    public required PageWords PageNumbers { get; init; }

    public required MailWords Mail { get; init; }
}
