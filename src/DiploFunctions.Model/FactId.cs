using System.Security.Cryptography;
using System.Text;

namespace DiploFunctions.Model;

/// <summary>Ids made of what identifies a fact, so that the same fact told again, in any article, has the same id.</summary>
/// <remarks>
/// A visit is one visitor, one country to come from, one destination and one start; a meeting two people of their countries and one date;
/// an agreement its kind, parties, level, date and, where several of a kind are concluded at once, its subject.
/// </remarks>
internal static class FactId
{
    private const int HexDigits = 20;

    public static string Of(Fact fact) => fact switch
    {
        Visit v => Make('v', NameKey.Of(v.Visitor.Name), v.From?.Code, v.To.Code, v.Start?.ToString()),
        Meeting m => Make('m', string.Join('+', m.Participants.Select(p => $"{NameKey.Of(p.Name)} {p.Country?.Code}").Order(StringComparer.Ordinal)), m.Date?.ToString()),
        Agreement a => Make('a', a.Kind.ToString(), Codes(a), a.Level?.ToString(), a.Date?.ToString(), SubjectOf(a)),
        _ => throw new ArgumentException($"{fact.GetType().Name} has no id.", nameof(fact)),
    };

    private static string Codes(Agreement agreement) =>
        string.Join('+', agreement.Parties.Select(p => p.Code).Order(StringComparer.Ordinal));

    private static string? SubjectOf(Agreement agreement) =>
        agreement.Kind is AgreementKind.Partnership or AgreementKind.JointStatement ? null : NameKey.Of(agreement.Subject);

    private static string Make(char type, params string?[] parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return string.Create(HexDigits + 1, (type, hash), static (span, state) =>
        {
            span[0] = state.type;
            Convert.ToHexStringLower(state.hash.AsSpan(0, HexDigits / 2)).CopyTo(span[1..]);
        });
    }
}
