using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>
/// Who says "I": whoever a paragraph opens with, followed by a colon; whoever a quotation is of; in an interview the office holder named first; in a statement whoever stands on a line of their own above it.
/// </summary>
internal sealed class Speakers(Article article, PersonRegistry registry)
{
    private const int LongestName = 4;
    private const int FarthestVerb = 4;
    private const int LastByline = 3;
    private const int LongestByline = 18;
    private KnownPerson? _speaker;
    private KnownPerson? _quoted;
    private KnownPerson? _first;
    private KnownPerson? _author;
    private bool _isAsked;
    private int _paragraph = -1;
    private int _quotedIn = -1;

    /// <summary>The speaker where a word for "I" or "me" stands beside a word of travel or meeting or of time; null everywhere else.</summary>
    public PersonMention? At(SentenceReading sentence, int token, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(token, Category.Signals, "speaker", out var hit) || hit.From != token || IsNumeral(sentence, token))
        {
            return null;
        }

        Note(sentence, before);
        var isMet = sentence.Hits.Covering(token - 1) is { } verb && (verb.As(Category.Meetings) is not null || verb.IsMainly(Category.Signals, "with"));
        return (isMet || DoesSomething(sentence, hit.To, mayBeToCome: _author is not null && !IsQuoted(sentence, token))) && Of(sentence, token) is { } speaker ? new PersonMention(token, hit.To, speaker, PersonForm.Pronoun) : null;
    }

    /// <summary>Takes in who opens a paragraph ("Ambassador X: ..."), who is quoted, and whether somebody is asked.</summary>
    public void Note(SentenceReading sentence, List<PersonMention> people)
    {
        if (people.Count > 0 && people[0] is { From: 0, To: var last } && last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsSign(':'))
        {
            (_speaker, _paragraph) = (people[0].Person, sentence.Sentence.Paragraph);
        }

        if (_first is null && !_isAsked)
        {
            _first = people.Find(p => p.Person.Offices.Count > 0)?.Person;
        }

        _author ??= IsByline(sentence, people) ? people[0].Person : null;
        _isAsked |= sentence.Tokens[^1].IsSign('?');
    }

    private KnownPerson? Of(SentenceReading sentence, int token)
    {
        if (_speaker is not null && _paragraph == sentence.Sentence.Paragraph)
        {
            return _speaker;
        }

        if (IsQuoted(sentence, token))
        {
            if (Sayer(sentence) is { } sayer)
            {
                (_quoted, _quotedIn) = (sayer, sentence.Sentence.Paragraph);
            }

            return _quotedIn == sentence.Sentence.Paragraph ? _quoted : null;
        }

        return _author ?? (_isAsked ? _first : null);
    }

    // "I had just met", "tôi đã thăm", and not "I am going to Kenya tomorrow", which was said on another day
    private static bool DoesSomething(SentenceReading sentence, int last, bool mayBeToCome)
    {
        for (var i = last + 1; i < sentence.Tokens.Count && i - last <= FarthestVerb; i++)
        {
            if (sentence.Hits.StartingAt(i) is not { } hit)
            {
                continue;
            }

            if (hit.Words.Has(Category.Signals, "future") || hit.Words.Has(Category.Visits, "coming"))
            {
                return mayBeToCome;
            }

            if (hit.Words.Has(Category.Meetings) || hit.Words.Has(Category.Visits))
            {
                return true;
            }
        }

        return false;
    }

    // "Senator A, Minister for Foreign Affairs, 17 April 2024": a line of its own above what the minister tells
    private static bool IsByline(SentenceReading sentence, List<PersonMention> people) => sentence.Number is > 0 and <= LastByline && people is [{ From: <= 1, Form: PersonForm.Named, Person.Offices.Count: > 0 }]
        && sentence.Tokens.Count <= LongestByline && !sentence.Tokens[^1].IsSign('.') && !sentence.HasCue(Category.Visits) && !sentence.HasCue(Category.Meetings) && !sentence.HasCue(Category.Agreements);

    // "Charles I"
    private static bool IsNumeral(SentenceReading sentence, int token) => token > 1 && sentence.Tokens[token].IsCapitalised && sentence.Tokens[token - 1].IsCapitalised;

    private static bool IsQuoted(SentenceReading sentence, int token)
    {
        var isOpen = false;
        for (var i = 0; i < token; i++)
        {
            isOpen = sentence.Tokens[i].IsSign('“') || (!sentence.Tokens[i].IsSign('”') && sentence.Tokens[i].IsSign('"') != isOpen);
        }

        return isOpen;
    }

    // "I met B," A said; "I met B," said President A
    private KnownPerson? Sayer(SentenceReading sentence)
    {
        foreach (var hit in sentence.Hits.All)
        {
            if (hit.Words.Has(Category.Signals, "reports") && !IsQuoted(sentence, hit.From) && (Named(sentence, hit.To + 1) ?? EndingAt(sentence, hit.From - 1)) is { } sayer)
            {
                return sayer;
            }
        }

        return null;
    }

    private KnownPerson? Named(SentenceReading sentence, int token)
    {
        var title = sentence.Titles.FirstOrDefault(t => t.From == token);
        return title?.Name is var (from, to) ? Find(sentence, from, to)
            : title is null && token < sentence.Tokens.Count && sentence.Tokens[token].IsCapitalised && sentence.Names.ReadAt(token) is { } last ? Find(sentence, token, last) : null;
    }

    private KnownPerson? EndingAt(SentenceReading sentence, int last)
    {
        for (var i = Math.Max(0, last - LongestName); i <= last; i++)
        {
            if (sentence.Tokens[i].IsCapitalised && sentence.Names.ReadAt(i) == last && Find(sentence, i, last) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    private KnownPerson? Find(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return registry.Find(article.Text.AsSpan(span.Start, span.Length));
    }
}
