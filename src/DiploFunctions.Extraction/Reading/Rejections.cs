using System.Globalization;

namespace DiploFunctions.Extraction.Reading;

/// <summary>All reasons for which a file is not read, with their words.</summary>
internal static class Rejections
{
    public static Rejection Empty { get; } = new("empty", "The file is empty (0 bytes); upload the article again.");

    public static Rejection NoText { get; } = new("no-text", "The file holds no article text; upload the article's text or its whole page.");

    public static Rejection BadEncoding { get; } =
        new("bad-encoding", "The file's bytes are neither UTF-8, UTF-16 nor Windows-1252/1258 text; save it as UTF-8 and upload it again.");

    public static Rejection TooLarge(long size, long limit) => new("too-large", string.Create(
        CultureInfo.InvariantCulture,
        $"The file has {size} bytes and the limit is {limit} bytes; upload the article alone, or raise the limit in the settings."));

    public static Rejection Binary(string what) =>
        new("binary", $"The file is {what}, not text; upload the article as .txt, .md, .html or .json.");

    public static Rejection Unsupported(string what) =>
        new("unsupported-format", $"The file is {what}, which is not read; upload the article as .txt, .md, .html or .json.");

    public static Rejection BrokenJson(string detail) =>
        new("bad-json", $"The file is not valid JSON ({detail}); write one object with title, url, published, language and body.");

    public static Rejection WrongJsonKey(string key, string expected) =>
        new("bad-json", $"The key \"{key}\" must be {expected}; correct it and upload the file again.");

    public static Rejection MissingBody { get; } =
        new("missing-body", "The key \"body\" with the article's text is missing or empty; add it and upload the file again.");
}
