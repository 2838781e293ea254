namespace DiploFunctions.Extraction.Reading;

/// <summary>What a stretch of an article's text is.</summary>
internal enum ParagraphRole
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>A date line ("Selasa, 8 April 2025 19:42 WIB") or the place and agency before the first sentence ("HANOI, March 29, 2025 -").</summary>
    Dateline,

    /// <summary>The caption of a photo, without the photo's credit.</summary>
    Caption,

    /// <summary>Running text and the headings between it.</summary>
    Prose,

    /// <summary>Credits, counters, bylines, sources, pointers to other articles: no facts are to be read there.</summary>
    Noise,
}
