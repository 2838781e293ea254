using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>
/// Gives their office to people whose name comes without one, because the office stood before it: "Ghana's president came to Abidjan. John Mahama ...",
/// "the presidents of Kenya and Ghana met. William Ruto ...". Of heads and foreign ministers whose country is told.
/// </summary>
internal sealed class OfficesBeforeNames(Article article, PersonRegistry registry, Lexicon lexicon)
{
    private const int SentencesOn = 2;
    private const string ForeignMinister = "foreign-minister";
    private readonly HashSet<(string Office, Party Country)> _done = [];

    public void Attach(List<SentenceReading> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var title in sentences[i].Titles)
            {
                if (title is { Name: null, IsFormer: false, IsLeader: false, Offices: [var office] } && (office == ForeignMinister || lexicon.HeadOffices.Contains(office))
                    && !sentences[i].Hits.IsSignal(title.From - 1, "indefinite"))
                {
                    Attach(sentences, i, title, office);
                }
            }
        }
    }

    private void Attach(List<SentenceReading> sentences, int at, TitledPerson title, string office)
    {
        if (!title.IsPlural)
        {
            if (title.Country is { } country && _done.Add((office, country)) && !IsHeld(office, country) && Next(sentences, at, country) is { } holder)
            {
                Give(holder, office, country);
            }

            return;
        }

        var sentence = sentences[at];
        foreach (var of in SharedOffices.CountriesBehind(sentence, (title.Office?.To ?? title.To) + 1, out _))
        {
            if (_done.Add((office, of)) && !IsHeld(office, of) && Only(of) is { } holder)
            {
                Give(holder, office, of);
            }
        }
    }

    private bool IsHeld(string office, Party country)
    {
        foreach (var person in registry.People)
        {
            if (person.Country == country && person.Offices.Contains(office))
            {
                return true;
            }
        }

        return false;
    }

    // The only one without an office whom the article or the list of well-known holders gives to the country.
    private KnownPerson? Only(Party country)
    {
        KnownPerson? only = null;
        foreach (var person in registry.People)
        {
            if (person is { Offices.Count: 0, IsSpouse: false } && (person.Country ?? KnownHolders.CountryOf(person.Form, article.Published?.Year)) == country)
            {
                if (only is not null)
                {
                    return null;
                }

                only = person;
            }
        }

        return only;
    }

    // "Ghana's president came to Abidjan. John Mahama was received ...": the full name that one of the next sentences begins with, and of whom nothing else is said.
    private KnownPerson? Next(List<SentenceReading> sentences, int at, Party country)
    {
        for (var i = at + 1; i < sentences.Count && i - at <= SentencesOn; i++)
        {
            var sentence = sentences[i];
            if (sentence.Tokens.Count == 0 || sentence.Names.ReadAt(0) is not { } last || last == 0)
            {
                continue;
            }

            var span = sentence.SpanOf(0, last);
            var isDescribed = last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsSign(',');
            return !isDescribed && registry.Find(article.Text.AsSpan(span.Start, span.Length)) is { Offices.Count: 0, IsSpouse: false } person
                && (person.Country ?? KnownHolders.CountryOf(person.Form, article.Published?.Year) ?? country) == country ? person : null;
        }

        return null;
    }

    private static void Give(KnownPerson person, string office, Party country)
    {
        person.AddOffices([office]);
        (person.Country, person.IsCountryTold) = (country, true);
    }
}
