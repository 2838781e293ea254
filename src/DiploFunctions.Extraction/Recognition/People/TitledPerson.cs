using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>An office, with or without the name of its holder, as a sentence writes it.</summary>
internal sealed record TitledPerson
{
    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>The first and last token of the name, or null for a bare office.</summary>
    public (int From, int To)? Name { get; init; }

    /// <summary>The first and last token of the office, or null when there is only a form of address.</summary>
    public (int From, int To)? Office { get; init; }

    /// <summary>Keys of the offices ("general-secretary", "president").</summary>
    public string[] Offices { get; init; } = [];

    /// <summary>True for words that say only that somebody leads ("the Brazilian leader").</summary>
    public bool IsLeader { get; init; }

    /// <summary>True for "counterpart": whoever it is holds the office of somebody named before.</summary>
    public bool IsCounterpart { get; init; }

    public bool IsFormer { get; init; }

    /// <summary>The country or organisation named with the office, or null.</summary>
    public Party? Country { get; init; }

    /// <summary>True for words that mean several holders ("Presidents").</summary>
    public bool IsPlural { get; init; }

    /// <summary>True for a spouse, who has no programme of their own.</summary>
    public bool IsSpouse { get; init; }
}
