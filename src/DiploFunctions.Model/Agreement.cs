namespace DiploFunctions.Model;

/// <summary>A document, or a formal change of status, that parties conclude.</summary>
public sealed record Agreement : Fact
{
    public required AgreementKind Kind { get; init; }

    /// <summary>Who concludes it, by code; a body that adopts a text stands alone.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>What it is about: a short noun phrase, in the article's words or in English.</summary>
    public required string Subject { get; init; }

    /// <summary>The level of a partnership; null for all other kinds.</summary>
    public PartnershipLevel? Level { get; init; }

    /// <summary>When it was, or will be, concluded; null when untold.</summary>
    public PartialDate? Date { get; init; }

    public AgreementStatus Status { get; init; } = AgreementStatus.Signed;

    /// <summary>How many documents a bundle holds ("about 60" is 60); null when untold.</summary>
    public int? Count { get; init; }

    /// <summary>Plain English words for the sectors named ("defence", "education").</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
}
