namespace DiploFunctions.Model;

/// <summary>Something that an article states to have happened, to be happening or to be going to happen.</summary>
public abstract record Fact
{
    /// <summary>True for what belongs to an earlier time and is only recalled.</summary>
    public bool Background { get; init; }

    /// <summary>How sure the extraction is, 0 to 1; comparable among facts of one type.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The words that prove it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>A stable id made of what identifies the fact, the same for the same fact in every article.</summary>
    public string Id => FactId.Of(this);
}
