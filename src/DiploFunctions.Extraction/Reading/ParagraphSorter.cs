namespace DiploFunctions.Extraction.Reading;

/// <summary>Gives each line of one text its role, in order; a line's neighbours count.</summary>
internal sealed class ParagraphSorter(string text, string? title, int lineCount)
{
    // Headlines and date lines stand at the top.
    private const int TopLines = 8;

    // A date line further down heads a part of a chronology.
    private const int ProseBeforeHeadings = 3;

    // A newsletter's first lines may tell its day.
    private const int ProseWithDay = 3;

    // A press release may end with its day.
    private const int FootLines = 3;

    private readonly List<Paragraph> _paragraphs = [];
    private readonly string? _title = title is null ? null : CleanText.OneLine(title);
    private int _line;
    private int _prose;
    private bool _hasTitle;
    private bool _isBelowImageName;
    private bool _isInRelated;

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    /// <summary>Adds the paragraphs of the next line.</summary>
    public void Add(TextLine line)
    {
        var start = line.Start + Furniture.LanguageLabel(text.AsSpan(line.Start, line.End - line.Start));
        if (TextLine.Trimmed(text, start, line.End) is { } body)
            Sort(body, text.AsSpan(body.Start, body.End - body.Start));
        _line++;
    }

    private void Sort(TextLine line, ReadOnlySpan<char> words)
    {
        var isBelowImageName = _isBelowImageName;
        _isBelowImageName = Furniture.IsImageName(words);
        if (IsTitle(words))
        {
            _hasTitle = true;
            Add(line.Start, line.End, ParagraphRole.Title);
        }
        else if ((_line < TopLines && _prose < ProseBeforeHeadings && DateText.IsDateline(words, mayNameOutlet: _line > 0)) || (IsFoot && DateText.IsDateline(words, mayNameOutlet: false)))
            Add(line.Start, line.End, ParagraphRole.Dateline);
        else if (IsNoise(words))
            Add(line.Start, line.End, ParagraphRole.Noise);
        else if (PhotoCredit.Caption(words) is { } caption)
            AddCaption(line, caption);
        else if (isBelowImageName)
            Add(line.Start, line.End, ParagraphRole.Caption);
        else
            AddProse(line, words);
    }

    private bool IsFoot => _line >= TopLines && lineCount - _line <= FootLines;

    private bool IsTitle(ReadOnlySpan<char> words)
    {
        if (_hasTitle || _line >= TopLines)
            return false;
        if (_title is not null)
            return words.Length < _title.Length * 2 && CleanText.OneLine(words).Equals(_title, StringComparison.OrdinalIgnoreCase);
        // Only furniture and date lines may stand above it, and text must follow.
        var isFirst = _line + 1 < lineCount && _paragraphs.TrueForAll(above => above.Role is ParagraphRole.Noise or ParagraphRole.Dateline);
        return isFirst && Headline.LooksLike(words)
            && !Furniture.IsNoise(words) && PhotoCredit.Caption(words) is null
            && !DateText.IsDateline(words, false);
    }

    // Below "Related news" stand headlines of other articles until running text goes on.
    private bool IsNoise(ReadOnlySpan<char> words)
    {
        _isInRelated = Furniture.IsRelatedHeading(words) || (_isInRelated && (Headline.LooksLike(words) || Furniture.IsNoise(words)));
        return _isInRelated || Furniture.IsNoise(words);
    }

    private void AddCaption(TextLine line, Range caption)
    {
        var (offset, length) = caption.GetOffsetAndLength(line.End - line.Start);
        if (length == 0)
        {
            Add(line.Start, line.End, ParagraphRole.Noise);
            return;
        }

        var (start, end) = (line.Start + offset, line.Start + offset + length);
        if (PhotoCredit.GluedCaption(text.AsSpan(start, length)) is > 0 and var glued && TextLine.Trimmed(text, start, start + glued) is { } prose)
        {
            Add(prose.Start, prose.End, ParagraphRole.Prose);
            start = TextLine.Trimmed(text, start + glued, end)?.Start ?? start;
        }

        Add(start, end, ParagraphRole.Caption);
    }

    private void AddProse(TextLine line, ReadOnlySpan<char> words)
    {
        var start = line.Start;
        if (_prose++ < ProseWithDay && Dateline.Length(words) is > 0 and var length && TextLine.Trimmed(text, start, start + length) is { } dateline)
        {
            Add(dateline.Start, dateline.End, ParagraphRole.Dateline);
            start += length;
        }

        if (TextLine.Trimmed(text, start, line.End) is { } prose)
            AddDated(prose);
    }

    // "Friday 7 March 2025. Dear reader, ..." and "... All times local. Last updated 7 March 2025, 18:05": a sentence at either end that holds nothing but the day.
    private void AddDated(TextLine line)
    {
        var words = text.AsSpan(line.Start, line.End - line.Start);
        var (first, last) = _line < TopLines && _prose <= ProseWithDay ? DatedSentences.At(words) : (0, words.Length);
        AddTrimmed(line.Start, line.Start + first, ParagraphRole.Dateline);
        AddTrimmed(line.Start + first, line.Start + last, ParagraphRole.Prose);
        AddTrimmed(line.Start + last, line.End, ParagraphRole.Dateline);
    }

    private void AddTrimmed(int start, int end, ParagraphRole role)
    {
        if (TextLine.Trimmed(text, start, end) is { } part)
            Add(part.Start, part.End, role);
    }

    private void Add(int start, int end, ParagraphRole role) => _paragraphs.Add(new Paragraph(start, end - start, role));
}
