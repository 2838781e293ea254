using DiploFunctions.Extraction.Reading;
using DiploFunctions.Extraction.Reading.Bytes;
using DiploFunctions.Extraction.Reading.Html;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction;

/// <summary>Bytes to article.</summary>
public static class ArticleReader
{
    /// <summary>Reads a .txt, .md, .html or .json article; never throws for what the bytes hold.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">The file's or blob's name; its ending tells the format.</param>
    /// <param name="limits">What is too much; the defaults when null.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingLimits? limits = null)
    {
        var limit = (limits ?? new ReadingLimits()).MaxBytes;
        if (bytes.IsEmpty)
            return ReadResult.Rejected(Rejections.Empty);
        if (bytes.Length > limit)
            return ReadResult.Rejected(Rejections.TooLarge(bytes.Length, limit));
        if (!TextDecoder.TryDecode(bytes.Span, out var decoded, out var undecodable))
            return ReadResult.Rejected(undecodable);

        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var text = CleanText.Of(decoded);
        if (FormatGuess.Foreign(text) is { } format)
            return ReadResult.Rejected(Rejections.Unsupported(format));
        if (!TryRead(FormatGuess.Of(name, text), text, out var draft, out var unreadable))
            return ReadResult.Rejected(unreadable);
        return draft.Text.Any(char.IsLetter)
            ? ReadResult.Read(Complete(draft, name))
            : ReadResult.Rejected(Rejections.NoText);
    }

    private static bool TryRead(ArticleFormat format, string text, out Draft draft, out Rejection rejection)
    {
        (draft, rejection) = (new Draft(string.Empty), Rejections.NoText);
        if (format is ArticleFormat.Json)
            return JsonReader.TryRead(text, out draft, out rejection);
        draft = format switch
        {
            ArticleFormat.Html => PageReader.Read(text),
            ArticleFormat.Markdown => MarkdownReader.Read(text),
            _ => new Draft(text.Trim()),
        };
        return true;
    }

    private static Article Complete(Draft draft, string name)
    {
        var article = new Article { File = name, Text = draft.Text, Title = draft.Title };
        var told = ToldByText.Of(article);
        var url = Address.Clean(draft.Url) ?? told.Url;
        return article with
        {
            Title = draft.Title ?? told.Title,
            Language = LanguageGuess.Of(draft.Text, draft.LanguageHint),
            Published = PublicationDay.Choose(draft, told.Published, url),
            Url = url,
            Source = Address.Host(url) ?? told.Source,
        };
    }
}
