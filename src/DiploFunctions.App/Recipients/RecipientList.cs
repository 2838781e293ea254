using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Recipients;

/// <summary>Everybody who gets the digest: those of the settings and those who asked for it, without those who left.</summary>
public sealed class RecipientList(RecipientStore store, IOptions<MailOptions> mail, IOptions<DiploOptions> app)
{
    /// <summary>Everybody, each once; what somebody chose for themselves goes before what the settings say.</summary>
    public async Task<IReadOnlyList<Recipient>> AllAsync(CancellationToken cancellationToken)
    {
        var all = OfSettings().ToDictionary(recipient => recipient.Id, StringComparer.Ordinal);
        foreach (var subscription in await store.ListAsync(cancellationToken))
        {
            if (subscription is { State: SubscriptionState.Active, Address: { } address, Chosen: { } chosen })
                all[subscription.Id] = new Recipient(address, chosen.Language) { Interests = chosen.Interests };
            else if (subscription.State == SubscriptionState.Left)
                all.Remove(subscription.Id);
        }

        return [.. all.Values.OrderBy(recipient => recipient.Address, StringComparer.Ordinal)];
    }

    /// <summary>Who has an id or an address; null when nobody who gets the digest does.</summary>
    public async Task<Recipient?> FindAsync(string idOrAddress, CancellationToken cancellationToken)
    {
        var id = idOrAddress.Contains('@', StringComparison.Ordinal) ? Recipient.IdOf(idOrAddress) : idOrAddress;
        return (await AllAsync(cancellationToken)).FirstOrDefault(recipient => recipient.Id == id);
    }

    /// <summary>True when the settings name the recipient.</summary>
    public bool IsOfSettings(string id) => OfSettings().Any(recipient => recipient.Id == id);

    private IReadOnlyList<Recipient> OfSettings() => RecipientsSetting.Read(mail.Value.Recipients, app.Value.DigestLanguage, out _);
}
