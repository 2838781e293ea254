using DiploFunctions.App.Digests;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Digests;

/// <summary>A weekly digest over stores of its own, whose recipients nobody else has.</summary>
internal sealed class DigestSending
{
    private readonly string mark = AzuriteServer.NewName();

    private DigestSending(Stores stores) => Stores = stores;

    public Stores Stores { get; }

    /// <summary>The first recipient, who reads Indonesian.</summary>
    public string Desk => $"{mark}-desk@example.org";

    /// <summary>The second recipient, who reads English.</summary>
    public string Reader => $"{mark}-reader@example.org";

    public static async Task<DigestSending> CreateAsync(AzuriteServer azurite) => new(await Stores.CreateAsync(azurite));

    /// <summary>Keeps an article of a day with one visit.</summary>
    public async Task TellAsync(string blob, string day)
    {
        var received = DateTimeOffset.Parse($"{day}T05:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        await Stores.Facts.SaveArticleAsync(Told.Record(blob, day, received), Told.Facts(Told.Visit(start: day)), CancellationToken.None);
    }

    /// <summary>The digest as the app has it.</summary>
    /// <param name="smtpPort">Where the mail server listens.</param>
    /// <param name="sendEmpty">Whether an empty week is mailed.</param>
    public WeeklyDigest Digest(int smtpPort, bool sendEmpty = false)
    {
        var options = Given.Create(new DiploOptions { TimeZone = "Asia/Jakarta", DigestLanguage = "id", DigestSendEmpty = sendEmpty });
        var mail = Given.Create(new MailOptions
        {
            Host = "127.0.0.1",
            Port = smtpPort,
            Tls = false,
            Sender = "digest@example.org",
            Recipients = $"{Desk};{Reader}:en",
        });
        return new WeeklyDigest(
            new DigestContents(Stores.Facts, Stores.Articles, options, Stores.Time),
            Stores.Digests,
            Stores.Log,
            new Mailer(mail),
            options,
            Stores.Time,
            NullLogger<WeeklyDigest>.Instance);
    }

    public static IsoWeek Week(string text) => IsoWeek.TryParse(text, out var week) ? week : throw new ArgumentException(text);
}
