using System.Security.Cryptography;
using System.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>Ids of tellings, see <see cref="ToldFact{TFact}"/>: the letter of the fact's type and hexadecimal digits, as those of facts.</summary>
internal static class TellingId
{
    private const int HexDigits = 20;

    // What lies in another block for want of a date or a country must have another id too: an id is asked for without its block.
    public static string Of(Fact fact, PartialDate? published)
    {
        var mark = (DateOf(fact) is null ? published?.ToString() : null) + new string('-', UnknownCountriesOf(fact));
        return mark.Length == 0 ? fact.Id : Join(fact.Id, mark);
    }

    /// <summary>An id made of an id and of something that tells it from others.</summary>
    public static string Join(string id, string mark) =>
        id[0] + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id + '\n' + mark)))[..HexDigits];

    private static int UnknownCountriesOf(Fact fact) => fact switch
    {
        Visit { From: null } => 1,
        Meeting meeting => meeting.Participants.Count(person => person.Country is null),
        _ => 0,
    };

    private static PartialDate? DateOf(Fact fact) => fact switch
    {
        Visit visit => visit.Start,
        Meeting meeting => meeting.Date,
        Agreement agreement => agreement.Date,
        _ => throw new ArgumentException($"{fact.GetType().Name} has no date.", nameof(fact)),
    };
}
