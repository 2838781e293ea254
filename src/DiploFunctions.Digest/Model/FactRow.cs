namespace DiploFunctions.Digest;

/// <summary>One fact, phrased.</summary>
public sealed record FactRow
{
    /// <summary>The date or dates; "–" when untold.</summary>
    public required string When { get; init; }

    /// <summary>False when <see cref="When"/> only says that no date is told, which a line of a mail leaves out.</summary>
    public bool IsDated { get; init; } = true;

    /// <summary>The visitor, the parties, or the two who met.</summary>
    public required string Who { get; init; }

    /// <summary>Office and country, or the kind of an agreement; null when unknown.</summary>
    public string? WhoDetail { get; init; }

    /// <summary>The kind of visit or meeting, or what an agreement is about.</summary>
    public required string What { get; init; }

    /// <summary>Place and occasion; null when unknown.</summary>
    public string? WhatDetail { get; init; }

    /// <summary>The words of an article that prove it, in quotation marks; null where they are not shown.</summary>
    public string? Quote { get; init; }

    /// <summary>How far it has come; null in tables without that column.</summary>
    public FactStatus? Status { get; init; }

    /// <summary>The numbers of its articles in the list of sources.</summary>
    public required IReadOnlyList<int> Sources { get; init; }

    /// <summary>"+2" when more articles tell it than are numbered, else null.</summary>
    public string? MoreSources { get; init; }

    /// <summary>A mark when only articles from outside the week tell it, else null.</summary>
    public string? Late { get; init; }
}
