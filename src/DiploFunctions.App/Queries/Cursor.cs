using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace DiploFunctions.App.Queries;

/// <summary>A place in the answer to one question: after the row of a key. Rows that come in later never move it.</summary>
public sealed record Cursor
{
    /// <summary>The most characters of a cursor's text.</summary>
    internal const int LongestText = 2000;

    private const int Version = 3;
    private const int LongestKey = 150;
    private const int LongestToken = 1000;

    // The keys of rows that are listed: an order, an inverted date or time, a week or a word, then an id.
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("-0123456789abcdefghijklmnopqrstuvwxyzW");

    private Cursor(string? row, string? token, long? asOf) => (Row, Token, AsOf) = (row, token, asOf);

    /// <summary>The key of the last row that was given out; null when none was yet.</summary>
    internal string? Row { get; }

    /// <summary>Where the service goes on, when it had looked at more rows than it gave out; null when it goes on after the row.</summary>
    internal string? Token { get; }

    /// <summary>When the first page was asked for, in ticks, UTC: the answer is that of this instant. Null where its items do not move.</summary>
    internal long? AsOf { get; }

    /// <summary>Reads a cursor that an earlier page of the same question gave out.</summary>
    /// <returns>False for anything damaged, made up, or given out for another question or by an older version.</returns>
    public static bool TryRead(string? text, PagedQuery query, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = Decode(text) is { V: Version } parts && parts.Q == SumOf(query, parts) && IsPlace(parts) ? new Cursor(parts.R, parts.T, parts.A) : null;
        return cursor is not null;
    }

    /// <summary>The text of the cursor after a row, for the next page of a question.</summary>
    internal static string Write(PagedQuery query, string? row, string? token = null) =>
        Write(query, new Parts(Version, null, row, token, query.AsOf));

    private static string Write(PagedQuery query, Parts parts) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts with { Q = SumOf(query, parts) }));

    // Over the place too, so that one that was tampered with is refused rather than read from anywhere.
    private static string SumOf(PagedQuery query, Parts parts) => QuerySignature.Of(query.Signature, parts.R, parts.T, parts.A);

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

    private static bool IsPlace(Parts parts) =>
        (parts.R is not null || parts.T is not null)
        && (parts.R is null || (parts.R.Length is > 0 and <= LongestKey && parts.R.AsSpan().IndexOfAnyExcept(KeyCharacters) < 0))
        && (parts.T is null || (parts.T.Length is > 0 and <= LongestToken && !parts.T.Any(char.IsControl)));

    private sealed record Parts(int V, string? Q, string? R, string? T, long? A);
}
