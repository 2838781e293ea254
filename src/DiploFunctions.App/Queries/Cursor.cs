using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace DiploFunctions.App.Queries;

/// <summary>A place in the answer to one question: after the row of a key. Rows that come in later never move it.</summary>
public sealed record Cursor
{
    private const int Version = 1;
    private const int LongestText = 400;

    // The keys of rows that are listed: an inverted date or time, or a week, then an id.
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("-0123456789abcdefghijklmnopqrstuvwxyzW");

    private Cursor(string row) => Row = row;

    /// <summary>The key of the last row that was given out.</summary>
    internal string Row { get; }

    /// <summary>Reads a cursor that an earlier page of the same question gave out.</summary>
    /// <returns>False for anything damaged, made up, or given out for another question or by an older version.</returns>
    public static bool TryRead(string? text, PagedQuery query, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = Decode(text) is { V: Version } parts && parts.Q == query.Signature && IsKey(parts.R) ? new Cursor(parts.R) : null;
        return cursor is not null;
    }

    /// <summary>The text of the cursor after a row, for the next page of a question.</summary>
    internal static string Write(PagedQuery query, string row) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new Parts(Version, query.Signature, row)));

    private static Parts? Decode(string? text)
    {
        if (text is null || text.Length > LongestText || !Base64Url.IsValid(text))
            return null;

        try
        {
            return JsonSerializer.Deserialize<Parts>(Base64Url.DecodeFromChars(text));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsKey([NotNullWhen(true)] string? row) =>
        row is { Length: > 0 and <= 100 } && row.AsSpan().IndexOfAnyExcept(KeyCharacters) < 0;

    private sealed record Parts(int V, string? Q, string? R);
}
