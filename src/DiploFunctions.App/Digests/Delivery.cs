using DiploFunctions.Model;

namespace DiploFunctions.App.Digests;

/// <summary>What became of the mails of one week's digest.</summary>
/// <param name="Week">The week.</param>
/// <param name="Sent">How many the server took now.</param>
/// <param name="Failed">How many it did not take; the log and the send log say why, and a later run tries them again.</param>
/// <param name="Already">How many recipients have it from before.</param>
/// <param name="NotSent">Why nobody was to get one; null when somebody was.</param>
public sealed record Delivery(IsoWeek Week, int Sent, int Failed, int Already, string? NotSent = null)
{
    /// <summary>How many mails are never tried again: the server refused the recipient, or put the mail off too often; also from before.</summary>
    public int Refused { get; init; }

    /// <summary>How many the server may have taken and is not asked again about; also from before.</summary>
    public int Uncertain { get; init; }

    /// <summary>How many somebody else is sending, or was when the app ended; a later run sees to them.</summary>
    public int Busy { get; init; }

    /// <summary>For how many recipients the week holds nothing that they want to know.</summary>
    public int Empty { get; init; }

    /// <summary>True when nothing is left to be done for the week.</summary>
    public bool IsDone => Failed == 0 && Busy == 0;

    /// <summary>Both together.</summary>
    public Delivery With(Delivery other) => new(Week, Sent + other.Sent, Failed + other.Failed, Already + other.Already, NotSent ?? other.NotSent)
    {
        Refused = Refused + other.Refused,
        Uncertain = Uncertain + other.Uncertain,
        Busy = Busy + other.Busy,
        Empty = Empty + other.Empty,
    };
}
