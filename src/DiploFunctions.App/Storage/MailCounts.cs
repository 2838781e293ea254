namespace DiploFunctions.App.Storage;

/// <summary>How many mails of a week stand where.</summary>
/// <param name="Sent">Taken by the server.</param>
/// <param name="Failed">To be tried again.</param>
/// <param name="Refused">Never to be tried again.</param>
/// <param name="Uncertain">Perhaps taken.</param>
public sealed record MailCounts(int Sent, int Failed, int Refused, int Uncertain)
{
    public static MailCounts Of(IReadOnlyCollection<SendEntry> entries)
    {
        int Count(SendState state) => entries.Count(entry => entry.State == state);
        return new MailCounts(Count(SendState.Sent), Count(SendState.Failed), Count(SendState.Refused), Count(SendState.Uncertain));
    }
}
