namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Whom an article was last about: whom pronouns and "the two" mean.</summary>
internal sealed class Foreground
{
    private const int Protagonist = 3;
    private bool _wasAlone;

    /// <summary>Who did something in the last sentence that tells of somebody, or null.</summary>
    public KnownPerson? Subject { get; private set; }

    /// <summary>Who was beside the subject last, or null.</summary>
    public KnownPerson? Other { get; private set; }

    /// <summary>Whom "he" means where the sentence names nobody before; a host who is named once does not take it from the traveller whom the article is about.</summary>
    public KnownPerson? Spoken() =>
        !_wasAlone && Other is { } other && Subject is { } subject && other.Mentions >= Protagonist * subject.Mentions ? other : Subject;

    /// <summary>Goes on with the people of a sentence, once it is known who of them does something.</summary>
    public void Take(List<PersonMention> people)
    {
        KnownPerson? first = null;
        KnownPerson? other = null;
        foreach (var mention in people)
        {
            first ??= mention.IsOblique ? null : mention.Person;
            other ??= mention.IsOblique || mention.Person == first ? null : mention.Person;
        }

        if (first is not null)
        {
            Other = other ?? (Subject == first ? Other : Subject);
            Subject = first;
            _wasAlone = other is null;
        }
    }
}
