using Azure.Data.Tables;
using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>What is to be done in a block; it is begun anew when others change the block meanwhile.</summary>
/// <param name="Tell">Changes what an article says in the rows as they were read; null when it changes nothing.</param>
internal sealed record BlockWork<TFact>(string Block, Func<BlockRows<TFact>, TableTransactionAction?> Tell)
    where TFact : Fact
{
    /// <summary>Write the rows of all facts even if they seem right.</summary>
    public bool Again { get; init; }

    /// <summary>The article's legs of journeys in all blocks, by traveller.</summary>
    public ILookup<string, JourneyLeg> Legs { get; init; } = Enumerable.Empty<JourneyLeg>().ToLookup(leg => leg.Id, StringComparer.Ordinal);

    /// <summary>Whose row of journeys is to be put right in any case; null when nobody's.</summary>
    public string? Traveller { get; init; }

    /// <summary>The facts whose journeys may have changed.</summary>
    public IReadOnlySet<string> Ids { get; init; } = new HashSet<string>();

    /// <summary>True when it is only swept: what is still looked for is swept another time.</summary>
    public bool IsSweep { get; init; }

    /// <summary>The facts that this writer moved too late, and how often it did.</summary>
    public LateMoves Late { get; } = new();

    /// <summary>What was written in attempts that others overtook.</summary>
    public WrittenPlaces Mine { get; } = new();

    /// <summary>Whether rows of a fact may not be written yet as is remembered of it.</summary>
    public bool IsUnwritten(BlockHead head, string id) => Again || Mine.Ids.Contains(id) || head.Open.Contains(id);

    /// <summary>Whether a fact's rows are to be written even if it seems unchanged.</summary>
    public bool MustWrite(string id) => Again || Ids.Contains(id) || Mine.Ids.Contains(id);
}
