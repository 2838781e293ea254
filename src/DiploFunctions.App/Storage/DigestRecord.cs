using DiploFunctions.Model;

namespace DiploFunctions.App.Storage;

/// <summary>A digest that was rendered and kept.</summary>
/// <param name="Week">The ISO week that it tells of.</param>
/// <param name="Rendered">When it was last rendered, UTC.</param>
/// <param name="Size">The PDF's size in bytes.</param>
/// <param name="Visits">How many visits it shows.</param>
/// <param name="Meetings">How many meetings it shows.</param>
/// <param name="Agreements">How many agreements it shows.</param>
/// <param name="Articles">How many articles it is made of.</param>
public sealed record DigestRecord(IsoWeek Week, DateTimeOffset Rendered, long Size, int Visits, int Meetings, int Agreements, int Articles)
{
    /// <summary>What became of its mails; null when none were sent yet.</summary>
    public MailCounts? Mails { get; init; }
}
