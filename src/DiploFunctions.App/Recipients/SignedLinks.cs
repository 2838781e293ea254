using DiploFunctions.App.Options;
using DiploFunctions.Model;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Recipients;

/// <summary>The links that mails carry into the app; whoever has one may do what it is for, without a key.</summary>
public sealed class SignedLinks(TokenSeal seal, IOptions<DiploOptions> options)
{
    /// <summary>True when the settings let links be made: they hold a key to sign with and the app's address.</summary>
    public bool IsOn => seal.IsOn && options.Value.PublicBaseUrl is not null;

    /// <summary>Leads to leaving.</summary>
    public Uri Unsubscribe(string recipientId) => To("unsubscribe", TokenPurpose.Unsubscribe, new Token(recipientId, null));

    /// <summary>Leads to saying yes.</summary>
    public Uri Confirm(string recipientId, DateTimeOffset expires) => To("recipients/confirm", TokenPurpose.Confirm, new Token(recipientId, expires));

    /// <summary>Leads to the PDF of a mailed edition.</summary>
    public Uri Pdf(IsoWeek week, string edition, DateTimeOffset expires) =>
        To($"digests/{week}/pdf", TokenPurpose.Read, new Token(SubjectOf(week, edition), expires));

    /// <summary>What a token to read is for.</summary>
    public static string SubjectOf(IsoWeek week, string edition) => $"{week}.{edition}";

    private Uri To(string route, TokenPurpose purpose, Token token) =>
        new($"{options.Value.PublicBaseUrl!.AbsoluteUri.TrimEnd('/')}/api/{route}?token={seal.Sign(purpose, token)}");
}
