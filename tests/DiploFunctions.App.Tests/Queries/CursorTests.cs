using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.App.Tests.Queries;

public sealed class CursorTests
{
    private static readonly VisitQuery Query = new() { Parties = [Party.Of("VN")], Persons = ["Lâm"] };

    public static TheoryData<string?> NoCursors => new()
    {
        null,
        "",
        "abc",
        "'; drop",
        "%00",
        new string('A', 500),
        Encode("{}"),
        Encode("null"),
        Encode("[1]"),
        Encode("{\"V\":1"),
        Encode("{\"V\":\"1\",\"Q\":1,\"R\":2}"),
        Encode($"{{\"V\":1,\"Q\":\"{Query.Signature}\",\"R\":\"79749494-v\"}}"),
        Forged(2, "d-79749494-v", null),
        Forged(1, "d-79749494-v", null),
        Forged(4, "d-79749494-v", null),
        Forged(3, null, null),
        Forged(3, "", null),
        Forged(3, "x' or 1 eq 1", null),
        Forged(3, "d-79749494-v", ""),
        Forged(3, "d-79749494-v", "1!4\n"),
        Tampered("d-79749494-v0123456789abcdef0123", "d-69749494-v0123456789abcdef0123"),
        Tampered("1!8!abcd", "1!8!abce"),
    };

    [Fact]
    public void A_cursor_is_read_back_for_its_own_question_with_any_page_size()
    {
        var text = Cursor.Write(Query, "79749494-v0123456789abcdef0123");

        Assert.True(Cursor.TryRead(text, Query with { PageSize = 7 }, out var cursor));
        Assert.Equal("79749494-v0123456789abcdef0123", cursor.Row);
        Assert.Matches("^[A-Za-z0-9_-]+$", text);
    }

    [Fact]
    public void A_cursor_may_carry_where_the_service_goes_on()
    {
        Assert.True(Cursor.TryRead(Cursor.Write(Query, null, "1!8!abcd 1!8!efgh"), Query, out var cursor));

        Assert.Equal((null, "1!8!abcd 1!8!efgh"), (cursor.Row, cursor.Token));
    }

    [Fact]
    public void A_cursor_of_another_question_is_refused()
    {
        var text = Cursor.Write(Query, "79749494-v0123456789abcdef0123");
        PagedQuery[] others =
        [
            new VisitQuery(), Query with { Persons = ["Binh"] }, Query with { Kind = VisitKind.State }, new MeetingQuery(), new DigestQuery(),
            new VisitQuery { From = Party.Of("VN"), Persons = ["Lâm"] },
        ];

        Assert.All(others, other => Assert.False(Cursor.TryRead(text, other, out _)));
    }

    [Theory]
    [MemberData(nameof(NoCursors))]
    public void What_is_no_cursor_is_refused(string? text) => Assert.False(Cursor.TryRead(text, Query, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    public void A_page_size_out_of_range_is_refused(int size) => Assert.Throws<ArgumentOutOfRangeException>(() => new VisitQuery { PageSize = size });

    /// <summary>With the right sum, as only this app makes it.</summary>
    private static string Forged(int version, string? row, string? token) =>
        Encode(JsonSerializer.Serialize(new { V = version, Q = QuerySignature.Of(Query.Signature, row, token, null), R = row, T = token }));

    private static string Tampered(string from, string to) =>
        Encode(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(Cursor.Write(Query, "d-79749494-v0123456789abcdef0123", "1!8!abcd"))).Replace(from, to, StringComparison.Ordinal));

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
