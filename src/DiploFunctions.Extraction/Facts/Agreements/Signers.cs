using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Who signs behind a passive verb.</summary>
internal static class Signers
{
    private const int Farthest = 12;

    /// <summary>Where "by" stands in "signed in Doha on 19 July by A and B"; where it was looked for when it stands nowhere.</summary>
    public static int By(SentenceReading sentence, int from)
    {
        var i = from;
        while (i < sentence.Tokens.Count && i - from <= Farthest && !sentence.Hits.IsSignal(i, "of")
            && (sentence.Hits.Covering(i) is { } hit ? hit.As(Category.Agreements) is null && !hit.IsMainly(Category.Signals, "cut") : !sentence.Tokens[i].IsSign(',')))
        {
            i++;
        }

        return i < sentence.Tokens.Count && sentence.Hits.IsSignal(i, "of") && (i == from || sentence.Hits.StartingAt(i + 1)?.Words.Place is not null
            || sentence.Hits.StartingAt(i + 2)?.Words.Place is not null || sentence.Hits.IsSignal(i + 1, "parties")) ? i : from;
    }

    /// <summary>True for "Kenya's A signed the text for Kenya": who held the pen, of what is told elsewhere.</summary>
    public static bool IsForOwn(SentenceReading sentence, CueMention verb, CueMention document) => verb.To < document.From && document.To + 2 < sentence.Tokens.Count
        && sentence.Hits.IsSignal(document.To + 1, "about") && sentence.Hits.StartingAt(document.To + 2) is PlaceMention { Kind: "name" } own && own.To + 1 < sentence.Tokens.Count && sentence.Tokens[own.To + 1].Kind == TokenKind.Sign
        && Array.FindLast(sentence.Actors, p => p.To < verb.From)?.Person.Country == own.Party && Array.TrueForAll(sentence.Places, p => p.Party == own.Party);

    /// <summary>"A, B and the United Nations": in such a list a body is a party as countries are.</summary>
    public static List<Party> Listed(SentenceReading sentence, int from)
    {
        var found = new List<Party>();
        PlaceMention? last = null;
        foreach (var place in sentence.Places)
        {
            if (place.IsCity || (last is null ? place.From < from : place.From <= last.To))
            {
                continue;
            }

            if (last is null ? place.From - from > 1 : Lists.Joint(sentence, last.To, place.From) == Joint.None || place.Kind == "adjective")
            {
                break;
            }

            last = place;
            if (!found.Contains(place.Party))
            {
                found.Add(place.Party);
            }
        }

        return found;
    }
}
