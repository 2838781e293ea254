using DiploFunctions.App.Recipients;
using Xunit;

namespace DiploFunctions.App.Tests.Recipients;

public sealed class RecipientsSettingTests
{
    [Fact]
    public void Recipients_are_read_with_their_language_and_once_each() =>
        Assert.Equal(
            [new Recipient("a@example.org", "id"), new Recipient("b@example.org", "en"), new Recipient("c@example.org", "vi")],
            RecipientsSetting.Read(" A@example.org ; b@example.org:EN;c@example.org : vi; a@EXAMPLE.org;", "id", out _));

    [Theory]
    [InlineData("a@example.org:en:VN+id", "en", "ID+VN", "")]
    [InlineData("a@example.org::VN", "id", "VN", "")]
    [InlineData("a@example.org:vi::Agreements+visits", "vi", "", "visits+agreements")]
    [InlineData("a@example.org:::visits+meetings+agreements", "id", "", "")]
    [InlineData("a@example.org:en:ASEAN:meetings", "en", "ASEAN", "meetings")]
    public void Countries_and_topics_stand_behind_the_language(string text, string language, string codes, string topics)
    {
        var recipient = Assert.Single(RecipientsSetting.Read(text, "id", out var problems));

        Assert.Empty(problems);
        Assert.Equal((language, codes, topics), (recipient.Language, recipient.Interests.Codes, recipient.Interests.TopicNames));
    }

    [Theory]
    [InlineData("a@example.org:en:XX", "'XX' is no known code")]
    [InlineData("a@example.org:en:VN:weather", "'weather' is no topic")]
    [InlineData("a@example.org:en:VN:visits:more", "is no mail address")]
    [InlineData("Ana <a@example.org>", "is no mail address")]
    [InlineData("a@example.org\r\nb", "is no mail address")]
    [InlineData("\"a b\"@example.org", "is no mail address")]
    [InlineData("ána@example.org", "is no mail address")]
    public void A_slip_is_named_and_the_recipient_left_out(string text, string said)
    {
        var recipients = RecipientsSetting.Read(text, "id", out var problems);

        Assert.Contains(problems, problem => problem.Contains(said, StringComparison.Ordinal));
        Assert.True(recipients.Count <= 1 && recipients.All(recipient => recipient == new Recipient("a@example.org", "id")));
    }

    [Fact]
    public void Who_wants_the_same_is_equal_whatever_the_order() =>
        Assert.Equal(Interests.Read("VN+ID", "meetings+visits", []), Interests.Read("id+vn", "visits+meetings", []));
}
