namespace DiploFunctions.Extraction.Reading;

/// <summary>How an article's file is built.</summary>
internal enum ArticleFormat
{
    /// <summary>Plain text; nothing in it is markup.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A saved page.</summary>
    Html,

    /// <summary>One object with title, url, published, language and body.</summary>
    Json,
}
