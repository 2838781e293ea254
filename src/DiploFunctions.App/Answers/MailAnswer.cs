using DiploFunctions.App.Digests;

namespace DiploFunctions.App.Answers;

/// <summary>What became of mailing a digest.</summary>
/// <param name="Sent">How many mails the server took.</param>
/// <param name="Failed">How many it did not take; asking again tries these again.</param>
/// <param name="Already">How many recipients had this week's mail before.</param>
/// <param name="NotSent">Why nothing was sent at all, or null.</param>
internal sealed record MailAnswer(int Sent, int Failed, int Already, string? NotSent)
{
    public static MailAnswer? Of(Delivery? delivery) =>
        delivery is null ? null : new MailAnswer(delivery.Sent, delivery.Failed, delivery.Already, delivery.NotSent);
}
