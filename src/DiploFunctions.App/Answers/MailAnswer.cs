using DiploFunctions.App.Digests;

namespace DiploFunctions.App.Answers;

/// <summary>What became of mailing a digest.</summary>
/// <param name="Sent">How many mails the server took.</param>
/// <param name="Failed">How many it did not take; asking again tries these again.</param>
/// <param name="Refused">How many are never tried again.</param>
/// <param name="Uncertain">How many the server may have taken.</param>
/// <param name="Busy">How many somebody else is sending.</param>
/// <param name="Already">How many recipients had this week's mail before.</param>
/// <param name="Empty">For how many recipients the week holds nothing.</param>
/// <param name="NotSent">Why nothing was sent at all, or null.</param>
internal sealed record MailAnswer(int Sent, int Failed, int Refused, int Uncertain, int Busy, int Already, int Empty, string? NotSent)
{
    public static MailAnswer? Of(Delivery? delivery) => delivery is null ? null : new MailAnswer(
        delivery.Sent,
        delivery.Failed,
        delivery.Refused,
        delivery.Uncertain,
        delivery.Busy,
        delivery.Already,
        delivery.Empty,
        delivery.NotSent);
}
