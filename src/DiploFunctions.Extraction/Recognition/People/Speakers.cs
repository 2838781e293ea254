namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Who says "I" in an interview: the person that a paragraph opens with, followed by a colon.</summary>
internal sealed class Speakers
{
    private KnownPerson? _speaker;
    private int _paragraph = -1;

    /// <summary>The speaker where a word for "me" is met by somebody or meets somebody ("received me", "I met"); null everywhere else.</summary>
    public PersonMention? At(SentenceReading sentence, int token, List<PersonMention> before)
    {
        if (!sentence.Hits.Is(token, Category.Signals, "speaker", out var hit))
        {
            return null;
        }

        Note(sentence, before);
        var isMet = sentence.Hits.Covering(token - 1) is { } verb && (verb.As(Category.Meetings) is not null || verb.IsMainly(Category.Signals, "with"));
        return _speaker is not null && _paragraph == sentence.Sentence.Paragraph && (isMet || sentence.Hits.StartingAt(hit.To + 1)?.As(Category.Meetings) is not null)
            ? new PersonMention(token, hit.To, _speaker, PersonForm.Pronoun) : null;
    }

    /// <summary>Takes in who opens a paragraph: "Ambassador X: ...".</summary>
    public void Note(SentenceReading sentence, List<PersonMention> people)
    {
        if (people.Count > 0 && people[0] is { From: 0, To: var last } && last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsSign(':'))
        {
            (_speaker, _paragraph) = (people[0].Person, sentence.Sentence.Paragraph);
        }
    }
}
