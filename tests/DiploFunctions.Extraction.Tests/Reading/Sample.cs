using System.Text;
using DiploFunctions.Extraction.Reading;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

/// <summary>Short ways to read a text and to look at what came of it.</summary>
internal static class Sample
{
    public const string Indonesian = "Menteri Luar Negeri Retno Marsudi tiba di Oslo pada Senin untuk kunjungan kerja. Ia akan bertemu dengan mitranya dan membahas kerja sama di bidang perikanan.";

    public const string English = "Foreign Minister Retno Marsudi arrived in Oslo on Monday for a working visit. She will meet her counterpart and discuss cooperation in fisheries.";

    public const string Vietnamese = "Bộ trưởng Ngoại giao Retno Marsudi đã tới Oslo hôm thứ Hai, bắt đầu chuyến thăm làm việc. Bà sẽ gặp người đồng cấp và trao đổi về hợp tác thủy sản.";

    public static ReadResult Result(string text, string name = "a.txt") => ArticleReader.Read(Encoding.UTF8.GetBytes(text), name);

    public static Article Read(string text, string name = "a.txt")
    {
        var result = Result(text, name);
        Assert.True(result.IsRead, result.Rejection?.Message);
        return result.Article!;
    }

    public static string Rejected(byte[] bytes, string name = "a.txt")
    {
        var result = ArticleReader.Read(bytes, name);
        Assert.False(result.IsRead, result.Article?.Text);
        return result.Rejection!.Code;
    }

    /// <summary>"Role: words" of each paragraph.</summary>
    public static IReadOnlyList<string> Roles(Article article) =>
        [.. Paragraphs.Of(article).Select(part => $"{part.Role}: {part.In(article.Text)}")];

    public static string Page(string body, string head = "") => $"<!doctype html><html><head>{head}</head><body>{body}</body></html>";
}
