using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Reading;

/// <summary>What a reader of one format takes from a file; <see cref="ArticleReader"/> completes it from the text.</summary>
/// <param name="Text">The article's clean text.</param>
internal sealed record Draft(string Text)
{
    /// <summary>The headline that the format states, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The language that the format states ("id", "vi-VN"); the text may say otherwise.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>The day of publication that the format states, or null.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>True when that day is told in UTC, so that the outlet's own day may be the next or the one before.</summary>
    public bool IsPublishedInUtc { get; init; }

    /// <summary>The address that the format states, or null.</summary>
    public string? Url { get; init; }
}
