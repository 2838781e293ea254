using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>
/// Documents that one plural tells: "agreements on A, B and C", "memorandums on A and on B", "two memorandums, one on A and the other on B".
/// </summary>
internal static class DocumentList
{
    // "the other, on A": from the word that stands for the document to what it is about.
    private const int NearSubject = 2;
    private const int FarthestColon = 10;

    /// <summary>The tellings of the single documents, with that of the bundle when it is counted; the telling itself when there is no list.</summary>
    public static IEnumerable<AgreementTelling> Split(Article article, AgreementTelling told)
    {
        if (told.Document is not { } document || Plural(told.Sentence, document) is not { } plural)
        {
            return told.Document is null ? [told] : [told, .. Others(told.Sentence, told.Document).Select(item => Item(article, told, item))];
        }

        var sentence = told.Sentence;
        var isCounted = new DocumentCount(sentence, document).IsBundle;
        var items = OneByOne(sentence, document);
        if (items.Count < 2)
        {
            items = Behind(sentence, document, SubjectReading.After(article, sentence, document).Last, isCounted);
        }

        if (items.Count < 2)
        {
            return [told];
        }

        var kind = Kinds.Parse<AgreementKind>(plural.Value);
        var single = items.ConvertAll(item => Item(article, told, item) with { Kind = kind, Count = null });
        return isCounted ? [told, .. single] : single;
    }

    // "memorandums", "dua nota kesepahaman", "ba bản ghi nhớ": where a noun has no plural the count tells it.
    private static Entry? Plural(SentenceReading sentence, CueMention document) => document.As(Category.Agreements, "plural")
        ?? (document.As(Category.Agreements, "document") is { Value: not "documents" } noun && new DocumentCount(sentence, document).Number > 1 ? noun : null);

    private static AgreementTelling Item(Article article, AgreementTelling told, (int From, int To) item)
    {
        var span = told.Sentence.SpanOf(item.From, item.To);
        return told with
        {
            Subject = article.Text.Substring(span.Start, span.Length),
            Fields = [.. told.Sentence.Cues.Where(c => c.From >= item.From && c.To <= item.To).Select(c => c.As(Category.Fields)?.Key)
                .OfType<string>().Distinct()],
            Confidence = Math.Round(told.Confidence * 0.95, 3),
            Basis = told.Basis.By("one of a list of documents"),
        };
    }

    /// <summary>True for "another" that stands for a second document of the kind: "a treaty on fisheries, another on health".</summary>
    public static bool BeginsAnother(SentenceReading sentence, Hit each) => each.Words.Has(Category.Signals, "each") && each.From > 1
        && (sentence.Tokens[each.From - 1].IsSign(',') || sentence.Hits.IsSignal(each.From - 1, "and")) && sentence.Hits.StartingAt(each.To + 1) is { } about && IsAbout(about);

    // "a treaty on fisheries, another on health and one on roads": up to the next document
    private static List<(int From, int To)> Others(SentenceReading sentence, CueMention document)
    {
        var items = new List<(int, int)>();
        foreach (var cue in sentence.Cues)
        {
            if (cue.From > document.To && cue.Is(Category.Agreements, "document"))
            {
                break;
            }

            if (cue.From > document.To && BeginsAnother(sentence, cue))
            {
                Add(sentence, items, sentence.Hits.StartingAt(cue.To + 1)!.To + 1, EndOfItem(sentence, cue.To + 2));
            }
        }

        return items;
    }

    // "one on fisheries and the other on health"
    private static List<(int From, int To)> OneByOne(SentenceReading sentence, CueMention document)
    {
        if (Respectively(sentence, document) is { Count: > 1 } respective)
        {
            return respective;
        }

        var starts = sentence.Cues.Where(c => c.From > document.To && c.IsSignal("each"))
            .Select(each => (Each: each, About: About(sentence, each))).Where(x => x.About is not null).ToList();
        var items = new List<(int, int)>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Each.From - 1 : EndOfItem(sentence, starts[i].About!.To + 1);
            Add(sentence, items, starts[i].About!.To + 1, end);
        }

        return items;
    }

    // "dua nota kesepahaman, masing-masing tentang kesehatan dan iklim"
    private static List<(int From, int To)> Respectively(SentenceReading sentence, CueMention document)
    {
        var each = Array.Find(sentence.Cues, c => c.From > document.To && c.Entries.Any(static e => e is { Key: "each", Value: "respectively" }));
        if (each is null || About(sentence, each) is not { } about)
        {
            return [];
        }

        var end = about.To + 1;
        while (end < sentence.Tokens.Count && !sentence.Tokens[end].IsSign('.') && !sentence.Tokens[end].IsSign(';') && !sentence.BeginsDate(end) && !sentence.Hits.IsSignal(end, "cut") && !sentence.Hits.IsSignal(end, "at"))
        {
            end++;
        }

        var items = Enumerated(sentence, about.To + 1, end - 1);
        return items.Count == new DocumentCount(sentence, document).Number ? items : [];
    }

    private static CueMention? About(SentenceReading sentence, CueMention each) =>
        sentence.Cues.FirstOrDefault(c => c.From > each.To && c.From - each.To <= NearSubject && IsAbout(c));

    private static bool IsAbout(Hit hit) => hit.IsMainly(Category.Signals, "about") || hit.IsMainly(Category.Signals, "between");

    private static int EndOfItem(SentenceReading sentence, int from)
    {
        var i = from;
        while (i < sentence.Tokens.Count && !EndsItem(sentence, i))
        {
            i++;
        }

        return i - 1;
    }

    private static bool EndsItem(SentenceReading sentence, int i) =>
        sentence.Tokens[i].IsSign(',') || sentence.Tokens[i].IsSign(';') || sentence.Tokens[i].IsSign('.') || sentence.BeginsDate(i)
        || sentence.Hits.IsSignal(i, "cut") || (sentence.Hits.IsSignal(i, "and") && (IsDocument(sentence, i + 1) || IsDocument(sentence, i + 2)));

    private static bool IsDocument(SentenceReading sentence, int i) => sentence.Hits.StartingAt(i)?.As(Category.Agreements) is { Key: "document" };

    // "on tourism, the waiver of visas and air services"; "on health, on water and on trade"
    private static List<(int From, int To)> Behind(SentenceReading sentence, CueMention document, int last, bool isCounted)
    {
        var first = document.To + 1 < sentence.Tokens.Count && (sentence.Tokens[document.To + 1] is var sign && (sign.IsSign(',') || sign.IsSign(':') || sign.IsDash)) ? document.To + 2 : document.To + 1;
        first = isCounted && ColonBehind(sentence, document) is { } colon ? colon + 1 : first;
        if (IsName(sentence, document))
        {
            return [];
        }

        // "three memorandums: on health; on trade; and on water"
        last = sentence.Tokens[first - 1].IsSign(':') ? Math.Max(last, EndOfSentence(sentence)) : last;
        if (first > last || sentence.Hits.StartingAt(first) is not { } about || !about.IsMainly(Category.Signals, "about"))
        {
            return [];
        }

        var repeated = Enumerable.Range(first + 1, last - first).Where(i => IsRepeated(sentence, i)).ToList();
        if (repeated.Count > 0)
        {
            return Cut(sentence, [first, .. repeated], last);
        }

        // "three memoranda, on health, roads and water": counted, and as many named; "three memoranda on health, roads and water" tells the fields.
        var items = Enumerated(sentence, about.To + 1, last);
        return !isCounted || (first > document.To + 1 && items.Count == new DocumentCount(sentence, document).Number) ? items : [];
    }

    // "three memorandums in Accra on Monday: on health; ..."
    private static int? ColonBehind(SentenceReading sentence, CueMention document)
    {
        for (var i = document.To + 1; i < sentence.Tokens.Count && i - document.To <= FarthestColon; i++)
        {
            if (sentence.Tokens[i].IsSign(':'))
            {
                return sentence.Hits.StartingAt(i + 1) is { } about && about.IsMainly(Category.Signals, "about") ? i : null;
            }
        }

        return null;
    }

    private static int EndOfSentence(SentenceReading sentence) => sentence.Tokens[^1].IsWord ? sentence.Tokens.Count - 1 : sentence.Tokens.Count - 2;

    private static bool IsRepeated(SentenceReading sentence, int i) =>
        sentence.Hits.StartingAt(i)?.IsMainly(Category.Signals, "about") == true
        && (sentence.Tokens[i - 1].IsSign(',') || sentence.Tokens[i - 1].IsSign(';') || sentence.Hits.IsSignal(i - 1, "and"));

    /// <summary>True for "the Accra Accords for Peace and Prosperity": one document with a name.</summary>
    public static bool IsName(SentenceReading sentence, CueMention document) => document.From > 1 && sentence.Tokens[document.From].IsCapitalised && sentence.Tokens[document.From - 1].IsCapitalised
        && sentence.Hits.IsSignal(document.To + 1, "about") && document.To + 2 < sentence.Tokens.Count && sentence.Tokens[document.To + 2].IsCapitalised;

    private static List<(int From, int To)> Cut(SentenceReading sentence, List<int> abouts, int last)
    {
        var items = new List<(int, int)>();
        for (var i = 0; i < abouts.Count; i++)
        {
            Add(sentence, items, sentence.Hits.StartingAt(abouts[i])!.To + 1, i + 1 < abouts.Count ? abouts[i + 1] - 1 : last);
        }

        return items;
    }

    // An enumeration ends with "and" and one item more; without it the commas part something else.
    private static List<(int From, int To)> Enumerated(SentenceReading sentence, int first, int last)
    {
        var commas = Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(i => sentence.Tokens[i].IsSign(',')).ToList();
        var tail = commas.Count > 0 ? commas[^1] + 1 : first;
        var ands = Enumerable.Range(tail, Math.Max(0, last - tail)).Where(i => sentence.Hits.IsSignal(i, "and")).ToList();
        if (ands.Count != 1)
        {
            return [];
        }

        var items = new List<(int, int)>();
        var from = first;
        foreach (var sign in commas.Append(ands[0]))
        {
            Add(sentence, items, from, sign - 1);
            from = sign + 1;
        }

        Add(sentence, items, from, last);
        return items;
    }

    private static void Add(SentenceReading sentence, List<(int From, int To)> items, int from, int to)
    {
        while (to >= from && (!(sentence.Tokens[to].IsWord || sentence.Tokens[to].IsNumber) || sentence.Hits.IsSignal(to, "and")))
        {
            to--;
        }

        if (to >= from)
        {
            items.Add((from, to));
        }
    }
}
