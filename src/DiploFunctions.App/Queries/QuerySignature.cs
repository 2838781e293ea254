using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DiploFunctions.App.Queries;

/// <summary>A short hash of a question's conditions, by which a cursor is known to belong to it.</summary>
internal static class QuerySignature
{
    private const int HexDigits = 12;

    public static string Of(string question, params object?[] conditions)
    {
        // As JSON, so that no value can be mistaken for two.
        var text = JsonSerializer.Serialize(conditions.Select(condition => condition?.ToString()).Prepend(question));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HexDigits];
    }
}
