using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Offices that follow a name: "Vương Nghị, Ngoại trưởng Trung Quốc", "Wang Yi, the Chinese foreign minister".</summary>
internal static class Appositions
{
    /// <summary>True when a bare office stands directly after a name and a comma.</summary>
    public static bool Follows(SentenceReading sentence, TitledPerson named, TitledPerson bare)
    {
        var i = named.To + 1;
        if (i >= bare.From || !sentence.Tokens[i].IsSign(','))
        {
            return false;
        }

        i++;
        while (i < bare.From && sentence.Hits.Covering(i) is { } hit && (hit.IsMainly(Category.Signals, "article")
            || hit.IsMainly(Category.Signals, "indefinite")))
        {
            i++;
        }

        // "A, Presiden menyatakan ..." begins a clause of its own; an apposition is closed by another comma or the end.
        var after = bare.To + 1;
        var isClosed = after >= sentence.Tokens.Count || sentence.Tokens[after].IsSign(',') || sentence.Tokens[after].IsSign('.')
            || sentence.Tokens[after].IsSign(')');
        return i == bare.From && (isClosed || bare.Country is not null);
    }

    public static void Attach(Article article, SentenceReading sentence, KnownPerson person, TitledPerson bare)
    {
        person.AddOffices(bare.Offices);
        if (bare.Country is { } country && !person.IsCountryTold)
        {
            (person.Country, person.IsCountryTold) = (country, true);
        }

        if (person.OfficeText is null && bare.Office is var (from, to))
        {
            var span = sentence.SpanOf(from, to);
            person.OfficeText = article.Text.Substring(span.Start, span.Length);
        }
    }
}
