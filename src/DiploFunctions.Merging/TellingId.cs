using System.Security.Cryptography;
using System.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>Ids of tellings, see <see cref="ToldFact{TFact}"/>: the letter of the fact's type and hexadecimal digits, as those of facts.</summary>
internal static class TellingId
{
    private const int HexDigits = 20;

    // What lies in another block must have another id, as an id is asked for without its block; without a date its year is that of publication.
    public static string Of(Fact fact, PartialDate? published) =>
        DateOf(fact) is null && published is { } day ? Join(fact.Id, day.ToString()) : fact.Id;

    /// <summary>An id made of an id and of something that tells it from others.</summary>
    public static string Join(string id, string mark) =>
        id[0] + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id + '\n' + mark)))[..HexDigits];

    private static PartialDate? DateOf(Fact fact) => fact switch
    {
        Visit visit => visit.Start,
        Meeting meeting => meeting.Date,
        Agreement agreement => agreement.Date,
        _ => throw new ArgumentException($"{fact.GetType().Name} has no date.", nameof(fact)),
    };
}
