using Azure;
using DiploFunctions.App.Recipients;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>A try at one mail, as long as nobody else changes its entry.</summary>
internal sealed class SendTurn(SendEntry entry, Recipient recipient, ETag version)
{
    public IsoWeek Week => Entry.Week;

    /// <summary>Where its entry lies.</summary>
    public string Partition => SendRows.PartitionOf(Week, Entry.RecipientId);

    public Recipient Recipient => recipient;

    /// <summary>How often it is sent again on purpose.</summary>
    public int Again => Entry.Again;

    /// <summary>Tells what this turn wrote from what others wrote, should the answer to a write get lost.</summary>
    internal string Holder { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The entry as this turn last wrote it, or will.</summary>
    internal SendEntry Entry { get; set; } = entry;

    /// <summary>The version of the entry; the default when there is none yet.</summary>
    internal ETag Version { get; set; } = version;
}
