using DiploFunctions.Model;

namespace DiploFunctions.Digest;

/// <summary>A digest, grouped, sorted, counted and phrased in the reader's language; drawing adds no word to it.</summary>
public sealed record DigestModel
{
    /// <summary>The week that it is about.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>"id", "en" or "vi".</summary>
    public required string Language { get; init; }

    /// <summary>The headline figures.</summary>
    public required DigestFigures Figures { get; init; }

    /// <summary>True when there is nothing to tell: no fact of the week and no coming visit.</summary>
    public required bool IsEmpty { get; init; }
}
