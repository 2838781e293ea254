namespace DiploFunctions.Model;

/// <summary>A named holder of public or party office travels to another country.</summary>
public sealed record Visit : Fact
{
    /// <summary>Who travels; <see cref="Person.Country"/> is where they come from.</summary>
    public required Person Visitor { get; init; }

    /// <summary>The country travelled to.</summary>
    public required Party To { get; init; }

    /// <summary>The city, or a seat such as a palace, in the article's words; null when untold.</summary>
    public string? Place { get; init; }

    public VisitKind Kind { get; init; } = VisitKind.Unspecified;

    public VisitStatus Status { get; init; } = VisitStatus.Completed;

    /// <summary>The first day of the stay, or the day on which the article places the visitor there; null when untold.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>The last day, included; null when one day or no end is known.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Names of those who invited.</summary>
    public IReadOnlyList<string> Inviters { get; init; } = [];

    /// <summary>The conference or ceremony attended, in the article's words, or null.</summary>
    public string? Occasion { get; init; }

    /// <summary>The country or organisation that the visitor comes from, or null when the article does not let one tell.</summary>
    public Party? From => Visitor.Country;
}
