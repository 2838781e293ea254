using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>People told by their country alone, or with a word that many may be called: "A received the Kenyan in the morning and then the Ghanaian", "the Lao guest".</summary>
internal sealed class Nationals(PersonRegistry registry)
{
    private const string People = "people";
    private int _sentence = -1;

    /// <summary>
    /// The only person of that country whom the article has spoken of, before "guest" and the like the last one; null for a nation ("the Chinese") and where
    /// another noun follows ("the Kenyan army").
    /// </summary>
    public PersonMention? At(SentenceReading sentence, int i)
    {
        if (!sentence.Hits.IsSignal(i, "article") || sentence.Hits.StartingAt(i + 1) is not { } hit || PlaceHit.Of(hit) is not { Kind: "adjective", Party: { IsCountry: true } country } || IsInTitle(sentence, hit))
        {
            return null;
        }

        if (sentence.Hits.Is(hit.To + 1, Category.Signals, "dignitary", out var noun))
        {
            return Last(country) is { } guest ? new PersonMention(i, noun.To, guest, PersonForm.Office) : null;
        }

        if (!IsNoun(sentence, hit.To + 1))
        {
            return null;
        }

        // "the French" are all of them, save beside another who is told so: "the Kenyan and then the French".
        if ((_sentence != sentence.Number && hit.Words.Has(Category.Signals, People)) || Only(country) is not { } person)
        {
            return null;
        }

        _sentence = sentence.Number;
        return new PersonMention(i, hit.To, person, PersonForm.Office);
    }

    private static bool IsInTitle(SentenceReading sentence, Hit hit)
    {
        foreach (var title in sentence.Titles)
        {
            if (title.From <= hit.To && title.To >= hit.From)
            {
                return true;
            }
        }

        return false;
    }

    // "the Lao guest", "the Kenyan diplomat"
    private KnownPerson? Last(Party country)
    {
        KnownPerson? last = null;
        foreach (var person in registry.People)
        {
            if (person.Country == country && person.Mentions > 0 && !person.IsSpouse && (last is null || person.LastMention > last.LastMention))
            {
                last = person;
            }
        }

        return last;
    }

    private KnownPerson? Only(Party country)
    {
        KnownPerson? only = null;
        foreach (var person in registry.People)
        {
            if (person.Country != country || person.Mentions == 0 || person.IsSpouse)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = person;
        }

        return only;
    }

    // A verb, a small word or a sign follows, and neither another adjective nor what the adjective belongs to.
    private static bool IsNoun(SentenceReading sentence, int next)
    {
        if (next >= sentence.Tokens.Count || sentence.Tokens[next].Kind == TokenKind.Sign)
        {
            return next >= sentence.Tokens.Count || !sentence.Tokens[next].IsDash;
        }

        if (sentence.Hits.IsSignal(next, "and") && sentence.Hits.StartingAt(next + 1) is { } other && PlaceHit.Of(other) is not null)
        {
            return false;
        }

        return sentence.BeginsDate(next) || sentence.Hits.StartingAt(next) is { } hit && !hit.Words.Has(Category.Offices) && !hit.Words.Has(Category.Institutions) && PlaceHit.Of(hit) is null
            && (hit.As(Category.Signals) is { Key: "and" or "at" or "about" or "then" or "order" or "to" or "with" or "says" or "cut" or "future" or "be" or "copula" or "amid" } || IsVerb(hit));
    }

    private static bool IsVerb(Hit hit) => hit.Words.Has(Category.Meetings, "verb") || hit.Words.Has(Category.Meetings, "mutual") || hit.Words.Has(Category.Visits, "verb")
        || hit.Words.Has(Category.Visits, "verb-to") || hit.Words.Has(Category.Visits, "arrival") || hit.Words.Has(Category.Agreements, "conclude");
}
