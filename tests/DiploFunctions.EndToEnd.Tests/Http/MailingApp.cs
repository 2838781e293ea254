using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiploFunctions.App.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport.Smtp;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

/// <summary>The app with a mail server, signed links and recipients by the API; a fixture.</summary>
public sealed class MailingApp : IAsyncLifetime
{
    public const string BaseUrl = "https://facts.example.org";

    private const string Key = "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";

    public AppHost App { get; } = new();

    public ScriptedSmtp Server { get; } = new()
    {
        Script = new SmtpScript { Recipient = to => to.StartsWith("gone", StringComparison.Ordinal) ? "550 5.1.1 no such user" : "250 ok" },
    };

    public HttpClient Http => App.Http;

    public async Task InitializeAsync()
    {
        foreach (var (name, value) in Settings())
        {
            App.Settings[name] = value;
        }

        await App.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>Puts in one visit of 14 May 2025.</summary>
    public Task TellAsync()
    {
        var received = DateTimeOffset.Parse("2025-05-14T05:00:00Z", CultureInfo.InvariantCulture);
        var day = PartialDate.Of(2025, 5, 14);
        var visit = new Visit
        {
            Visitor = new Person("Ana Lim", "President", Party.Of("VN")),
            To = Party.Of("KZ"),
            Start = day,
            Evidence = new Evidence("Ana Lim visits", 0, 14),
        };
        var article = new ArticleRecord { BlobName = "a.txt", Title = "A visit", Published = day, Received = received, Processed = received };
        return App.Facts.SaveArticleAsync(article, new ArticleFacts(new Article { File = "a.txt", Text = "" }, [visit], [], []), CancellationToken.None);
    }

    /// <summary>The address within the app that a link of a mail leads to.</summary>
    public static Uri Inside(string link) => new(link.Replace(BaseUrl, "", StringComparison.Ordinal), UriKind.Relative);

    /// <summary>A token signed with the app's key as docs/mail.md tells.</summary>
    /// <param name="purpose">"Confirm", "Unsubscribe" or "Read".</param>
    public static string Signed(string purpose, string subject, DateTimeOffset expires)
    {
        var signed = $"diplo-link-1\n{purpose}\n{subject}\n{expires.ToUnixTimeSeconds()}";
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes(signed));
        return $"{subject}~{expires.ToUnixTimeSeconds()}~{Base64Url.EncodeToString(mac)}";
    }

    private (string Name, string Value)[] Settings() =>
    [
        ("PublicBaseUrl", BaseUrl),
        ("DigestLanguage", "en"),
        ("Mail:Host", "127.0.0.1"),
        ("Mail:Port", $"{Server.Port}"),
        ("Mail:Tls", "false"),
        ("Mail:Sender", "digest@example.org"),
        ("Mail:Recipients", "desk@example.org;gone@example.org"),
        ("Mail:RecipientsByApi", "true"),
        ("Mail:TokenKey", Key),
        ("Mail:MaxAttachmentBytes", "0"),
    ];
}
