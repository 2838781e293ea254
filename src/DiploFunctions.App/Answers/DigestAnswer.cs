using System.Text.Json.Serialization;
using DiploFunctions.App.Storage;

namespace DiploFunctions.App.Answers;

/// <summary>A digest that was rendered, as the API shows it.</summary>
/// <param name="Week">The ISO week ("2025-W20").</param>
/// <param name="Rendered">When it was last rendered, UTC.</param>
/// <param name="Size">The PDF's size in bytes.</param>
/// <param name="Counts">How many facts it shows.</param>
/// <param name="Articles">How many articles it is made of.</param>
internal sealed record DigestAnswer(string Week, DateTimeOffset Rendered, long Size, FactCounts Counts, int Articles)
{
    /// <summary>What became of mailing it, when that was asked for; left out otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MailAnswer? Mail { get; init; }

    /// <summary>How the mails of the week stand; left out when none were sent yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MailCounts? Mails { get; init; }

    public static DigestAnswer Of(DigestRecord digest) => new(
        digest.Week.ToString(),
        digest.Rendered,
        digest.Size,
        new FactCounts(digest.Visits, digest.Meetings, digest.Agreements),
        digest.Articles)
    {
        Mails = digest.Mails,
    };
}
