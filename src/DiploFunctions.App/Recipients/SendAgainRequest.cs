using DiploFunctions.App.Http;

namespace DiploFunctions.App.Recipients;

/// <summary>The JSON that asks for a mail to be sent again.</summary>
/// <param name="Recipient">Whom to: their id or address.</param>
internal sealed record SendAgainRequest(string? Recipient)
{
    /// <exception cref="RequestException">Nobody is named.</exception>
    public string Checked() => string.IsNullOrWhiteSpace(Recipient)
        ? throw RequestException.BadParameter("recipient", "is not given; name an id of /api/digests/{week}/deliveries, or an address")
        : Recipient;
}
