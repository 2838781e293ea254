using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>From which country's point of view an article is written: its offices need no country.</summary>
internal static class HomeCountry
{
    /// <summary>
    /// The country of the outlet's address or agency, else that of most office holders whose country the article leaves out, else that of
    /// the language's press if the article names it, else the country most spoken of; null when none is named.
    /// </summary>
    public static Party? Of(Article article, Lexicon lexicon, List<SentenceReading> sentences, PersonRegistry people) =>
        OfAddress(article.Source) ?? OfAgency(article.Text, lexicon) ?? OfHolders(people, article.Published?.Year)
            ?? OfNamed(lexicon, Named(sentences));

    private static Party? OfAddress(string? host)
    {
        var dot = host?.LastIndexOf('.') ?? -1;
        return dot >= 0 && host!.Length - dot == 3 && Party.TryParse(host[(dot + 1)..], out var party) && party.IsCountry ? party : null;
    }

    // Credits and signatures name the agency; they are no prose, so the whole text is searched.
    private static Party? OfAgency(string text, Lexicon lexicon)
    {
        var (first, country) = (text.Length, string.Empty);
        foreach (var agency in lexicon.Agencies)
        {
            if (IndexOfWord(text, agency.Phrase) is >= 0 and var at && at < first)
            {
                (first, country) = (at, agency.Value);
            }
        }

        return Party.TryParse(country, out var party) ? party : null;
    }

    private static Party? OfHolders(PersonRegistry people, int? year)
    {
        var untold = new PartyTally();
        foreach (var person in people.People)
        {
            if (!person.IsCountryTold && person.Offices.Count > 0 && KnownHolders.CountryOf(person.Form, year) is { IsCountry: true } country)
            {
                untold.Add(country);
            }
        }

        return untold.Clearest;
    }

    private static Party? OfNamed(Lexicon lexicon, PartyTally named) =>
        lexicon.Press is { } row && Party.TryParse(row.Value, out var party) && named.Contains(party) ? party : named.Most;

    private static PartyTally Named(List<SentenceReading> sentences)
    {
        var named = new PartyTally();
        foreach (var sentence in sentences)
        {
            foreach (var hit in sentence.Hits.All)
            {
                if (hit.Words is { IsCountry: true, Place: { } country })
                {
                    named.Add(country);
                }
            }
        }

        return named;
    }

    private static int IndexOfWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
