using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Whom "she" and "he" mean in a sentence that names nobody before them: of the two last spoken of the one whom the word and what the sentence tells allow.</summary>
internal sealed class PronounSubjects(Article article, PersonRegistry registry, Foreground foreground)
{
    private const int FarthestMet = 12;
    private const int Protagonist = 2;

    /// <summary>Whom the pronoun means; null when nobody was spoken of.</summary>
    public KnownPerson? Of(SentenceReading sentence, Hit pronoun)
    {
        if (foreground.Spoken() is not { } spoken)
        {
            return null;
        }

        var other = spoken == foreground.Subject ? foreground.Other : foreground.Subject;
        if (pronoun.Words.Has(Category.Signals, "woman"))
        {
            return Women.Have(spoken.Form) ? spoken : other is not null && Women.Have(other.Form) ? other : LastWoman() ?? spoken;
        }

        if (other is null)
        {
            return spoken;
        }

        if (pronoun.Words.Has(Category.Signals, "man") && Women.Have(spoken.Form) != Women.Have(other.Form))
        {
            return Women.Have(spoken.Form) ? other : spoken;
        }

        if (sentence.Sentence.Paragraph != foreground.Paragraph && Main(pronoun) is { } main && main.Mentions >= Protagonist * spoken.Mentions)
        {
            // A paragraph goes on with whom the article is about.
            return main;
        }

        return CountryOf(spoken) is { } home && CountryOf(other) is { } abroad && abroad != home && (LeavesFrom(sentence, pronoun, home) || MeetsOneOf(sentence, pronoun, home)) ? other : spoken;
    }

    private KnownPerson? Main(Hit pronoun)
    {
        KnownPerson? main = null;
        foreach (var person in registry.People)
        {
            if (person.Mentions > (main?.Mentions ?? 0) && !person.IsSpouse && !(pronoun.Words.Has(Category.Signals, "man") && Women.Have(person.Form)))
            {
                main = person;
            }
        }

        return main;
    }

    private KnownPerson? LastWoman()
    {
        KnownPerson? last = null;
        foreach (var person in registry.People)
        {
            if (person.LastMention > (last?.LastMention ?? 0) && !person.IsSpouse && Women.Have(person.Form))
            {
                last = person;
            }
        }

        return last;
    }

    private static Party? CountryOf(KnownPerson person) => person.Country ?? KnownHolders.CountryOf(person.Form, null);

    // "From Oslo he flew to Riga": the guest there, and not the host.
    private static bool LeavesFrom(SentenceReading sentence, Hit pronoun, Party home)
    {
        for (var i = 0; i + 1 < pronoun.From; i++)
        {
            if (sentence.Hits.IsSignal(i, "from") && sentence.Hits.Covering(i + 1)?.Words.Place == home)
            {
                return true;
            }
        }

        return false;
    }

    // "He also met Prime Minister C", who is of the host's own country.
    private bool MeetsOneOf(SentenceReading sentence, Hit pronoun, Party home)
    {
        if (!sentence.Hits.Have(Category.Meetings))
        {
            return false;
        }

        foreach (var title in sentence.Titles)
        {
            if (title.From > pronoun.To && title.Name is var (from, to))
            {
                return title.From - pronoun.To <= FarthestMet && IsMeeting(sentence, pronoun.To, title.From) && (title.Country ?? CountryOf(sentence, from, to)) == home;
            }
        }

        return false;
    }

    private Party? CountryOf(SentenceReading sentence, int from, int to)
    {
        var span = sentence.SpanOf(from, to);
        return registry.Find(article.Text.AsSpan(span.Start, span.Length)) is { } person ? CountryOf(person) : null;
    }

    private static bool IsMeeting(SentenceReading sentence, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (sentence.Hits.Covering(i)?.As(Category.Meetings) is { Key: "verb" or "verb-with" or "noun" or "noun-on" })
            {
                return true;
            }
        }

        return false;
    }
}
