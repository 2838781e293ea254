using System.Text.RegularExpressions;
using DiploFunctions.App.Http;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using DiploFunctions.App.Recipients;
using DiploFunctions.App.Tests.Storage;
using DiploFunctions.TestSupport;
using DiploFunctions.TestSupport.Smtp;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using Given = Microsoft.Extensions.Options.Options;

namespace DiploFunctions.App.Tests.Recipients;

[Collection(AzuriteCollection.Name)]
public sealed class SubscriptionsTests(AzuriteServer azurite) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Recipient Ana = new("ana@example.org", "vi") { Interests = Interests.Read("VN", "visits", []) };

    private readonly ScriptedSmtp _server = new();
    private readonly MailOptions _options = new()
    {
        Host = "127.0.0.1",
        Tls = false,
        Sender = "digest@example.org",
        RecipientsByApi = true,
        TokenKey = new string('k', 32),
        Recipients = "desk@example.org",
    };

    private Stores _stores = null!;

    public async Task InitializeAsync() => _stores = await Stores.CreateAsync(azurite);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Who_was_asked_and_says_yes_gets_the_digest_as_they_wished()
    {
        await Subscriptions.AskAsync(Ana, None);
        Assert.Equal(["desk@example.org"], await AddressesAsync());
        Assert.Matches(@"đến \d\d:\d\d ngày \d{1,2}/\d{1,2}/\d{4} \(UTC\)", MailBody.TextOf(_server.Taken[^1]));
        Assert.Equal(LinkState.Good, (await Subscriptions.LookAsync(TokenOfMail(), None)).State);
        Assert.Equal(["desk@example.org"], await AddressesAsync());

        Assert.Equal(LinkState.Good, (await Subscriptions.ConfirmAsync(TokenOfMail(), None)).State);
        Assert.Equal(LinkState.Good, (await Subscriptions.ConfirmAsync(TokenOfMail(), None)).State);

        Assert.Contains(Ana, await List.AllAsync(None));
    }

    [Fact]
    public async Task An_address_is_asked_once_an_hour_and_only_the_latest_link_counts()
    {
        await Subscriptions.AskAsync(Ana, None);
        await Subscriptions.AskAsync(Ana with { Language = "en" }, None);
        Assert.Single(_server.Taken);
        var first = TokenOfMail();
        _stores.Time.Now += TimeSpan.FromHours(1);
        await Subscriptions.AskAsync(Ana with { Language = "en" }, None);

        Assert.Equal(2, _server.Taken.Count);
        Assert.Equal(LinkState.Refused, (await Subscriptions.ConfirmAsync(first, None)).State);
        Assert.Equal(LinkState.Good, (await Subscriptions.ConfirmAsync(TokenOfMail(), None)).State);
        Assert.Contains(Ana with { Language = "en" }, await List.AllAsync(None));
    }

    [Fact]
    public async Task An_address_that_could_not_be_asked_may_be_asked_at_once()
    {
        _server.Script = new SmtpScript { Greeting = () => "421 later" };
        await Subscriptions.AskAsync(Ana, None);
        _server.Script = new SmtpScript();
        await Subscriptions.AskAsync(Ana, None);

        Assert.Single(_server.Taken);
    }

    [Fact]
    public async Task What_somebody_asks_for_another_changes_nothing_until_the_other_says_yes()
    {
        await Subscriptions.AskAsync(Ana, None);
        await Subscriptions.ConfirmAsync(TokenOfMail(), None);
        _stores.Time.Now += TimeSpan.FromHours(2);

        await Subscriptions.AskAsync(new Recipient(Ana.Address, "en"), None);

        Assert.Contains(Ana, await List.AllAsync(None));
        Assert.Equal(2, _server.Taken.Count);
    }

    [Fact]
    public async Task A_link_that_is_too_old_of_another_purpose_or_made_up_is_refused()
    {
        await Subscriptions.AskAsync(Ana, None);
        var leaving = Seal.Sign(TokenPurpose.Unsubscribe, new Token(Ana.Id, null));

        Assert.Equal(LinkState.Refused, (await Subscriptions.ConfirmAsync(leaving, None)).State);
        Assert.Equal(LinkState.Refused, (await Subscriptions.LeaveAsync(TokenOfMail(), None)).State);
        Assert.Equal(LinkState.Refused, (await Subscriptions.ConfirmAsync(null, None)).State);
        _stores.Time.Now += TimeSpan.FromDays(3) + TimeSpan.FromSeconds(1);
        Assert.Equal(LinkState.Expired, (await Subscriptions.ConfirmAsync(TokenOfMail(), None)).State);
        Assert.Equal(["desk@example.org"], await AddressesAsync());
    }

    [Theory]
    [InlineData("ana@example.org")]
    [InlineData("desk@example.org")]
    public async Task Who_leaves_gets_nothing_more_whoever_put_them_in_and_their_address_is_forgotten(string address)
    {
        await Subscriptions.AskAsync(Ana with { Address = address }, None);
        await Subscriptions.ConfirmAsync(TokenOfMail(), None);
        var token = Seal.Sign(TokenPurpose.Unsubscribe, new Token(Recipient.IdOf(address), null));

        Assert.Equal(LinkState.Good, (await Subscriptions.LookAtLeavingAsync(token, None)).State);
        Assert.Contains(address, await AddressesAsync());
        Assert.Equal(LinkState.Good, (await Subscriptions.LeaveAsync(token, None)).State);
        Assert.Equal(LinkState.Good, (await Subscriptions.LeaveAsync(token, None)).State);

        Assert.DoesNotContain(address, await AddressesAsync());
        Assert.DoesNotContain(address, string.Join('\n', await _stores.RowsAsync("recipients")), StringComparison.Ordinal);
        Assert.Equal(LinkState.Refused, (await Subscriptions.ConfirmAsync(TokenOfMail(), None)).State);
    }

    [Fact]
    public async Task Who_left_can_come_back_by_saying_yes_again()
    {
        await Subscriptions.LeaveAsync(Seal.Sign(TokenPurpose.Unsubscribe, new Token(Ana.Id, null)), None);
        await Subscriptions.AskAsync(Ana, None);
        Assert.DoesNotContain(Ana, await List.AllAsync(None));

        await Subscriptions.ConfirmAsync(TokenOfMail(), None);

        Assert.Contains(Ana, await List.AllAsync(None));
    }

    [Fact]
    public async Task Somebody_is_removed_by_id_unless_the_settings_name_them()
    {
        await Subscriptions.AskAsync(Ana, None);
        await Subscriptions.ConfirmAsync(TokenOfMail(), None);

        await Subscriptions.RemoveAsync(Ana.Id, None);

        Assert.Equal(["desk@example.org"], await AddressesAsync());
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestException>(() => Subscriptions.RemoveAsync(Ana.Id, None))).Status);
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestException>(() => Subscriptions.RemoveAsync("../x", None))).Status);
        Assert.Equal(409, (await Assert.ThrowsAsync<RequestException>(() => Subscriptions.RemoveAsync(Recipient.IdOf("desk@example.org"), None))).Status);
    }

    [Fact]
    public async Task An_address_that_did_not_say_yes_in_time_is_forgotten_and_one_that_did_is_not()
    {
        await Subscriptions.AskAsync(Ana, None);
        await Subscriptions.ConfirmAsync(TokenOfMail(), None);
        await Subscriptions.AskAsync(new Recipient("bora@example.org", "id"), None);
        await Subscriptions.ForgetUnansweredAsync(None);
        Assert.Equal(2, (await _stores.Recipients.ListAsync(None)).Count);

        _stores.Time.Now += TimeSpan.FromDays(4);
        await Subscriptions.ForgetUnansweredAsync(None);

        Assert.Equal([Ana.Address], (await _stores.Recipients.ListAsync(None)).Select(one => one.Address));
    }

    [Fact]
    public async Task Where_recipients_by_api_are_off_nobody_is_asked()
    {
        _options.RecipientsByApi = false;

        Assert.Equal(409, (await Assert.ThrowsAsync<RequestException>(() => Subscriptions.AskAsync(Ana, None))).Status);
        Assert.Empty(_server.Taken);
    }

    private TokenSeal Seal => new(Given.Create(_options));

    private RecipientList List => new(_stores.Recipients, Given.Create(_options), App);

    private Subscriptions Subscriptions
    {
        get
        {
            _options.Port = _server.Port;
            var mail = Given.Create(_options);
            return new Subscriptions(
                _stores.Recipients, List, Seal, new SignedLinks(Seal, App), new Mailer(mail), mail, App, _stores.Time, NullLogger<Subscriptions>.Instance);
        }
    }

    private static Microsoft.Extensions.Options.IOptions<DiploOptions> App { get; } =
        Given.Create(new DiploOptions { DigestLanguage = "id", PublicBaseUrl = new Uri("https://facts.example.org") });

    private async Task<IEnumerable<string>> AddressesAsync() => (await List.AllAsync(None)).Select(recipient => recipient.Address);

    private string TokenOfMail()
    {
        var text = MailBody.TextOf(_server.Taken[^1]);
        return Regex.Match(text, @"https://facts\.example\.org/api/recipients/confirm\?token=(\S+)").Groups[1].Value;
    }
}
