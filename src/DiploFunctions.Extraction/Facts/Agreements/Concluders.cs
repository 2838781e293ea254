using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Who concluded one document: the first of the ways to tell it that the sentence knows.</summary>
internal sealed class Concluders(SentenceReading sentence, AgreementParties parties)
{
    private const int NearBody = 6;

    /// <summary>Empty when nobody can be told.</summary>
    public IReadOnlyList<Party> Of(CueMention verb, CueMention document)
    {
        if (Body(verb) is { } body)
        {
            return [body];
        }

        if (parties.Joined(verb) is { Count: 2 } joined && joined.Any(p => !p.IsCountry))
        {
            return joined;
        }

        if (parties.Behind(document) is { Count: 2 } behind)
        {
            return behind;
        }

        if ((verb.From > document.To || verb.From <= 1) && parties.ByWhom(verb) is { Count: >= 2 } signers)
        {
            return signers;
        }

        if (parties.ItsOwn(verb, document) is { Count: 2 } own)
        {
            return own;
        }

        return Told(verb, document);
    }

    // Who stands before the verb, with a partner behind the document or alone; else those last dealt with.
    private IReadOnlyList<Party> Told(CueMention verb, CueMention document)
    {
        var before = parties.Between(Clause.Start(sentence, verb.From), verb.From);
        if (before.Count >= 1 && parties.With(document, isDirect: before.Count > 1) is { } partner && !before.Contains(partner))
        {
            return [.. before, partner];
        }

        if (before.Count == 0 && verb.From > document.To && parties.With(verb, isDirect: true) is { } other && parties.PairOf(other, document) is { Count: 2 } pair)
        {
            return pair;
        }

        if (before.Count >= 2 || (before.Count == 1 && !before[0].IsCountry))
        {
            return before;
        }

        // "was adopted by the leaders of ASEAN"
        return before.Count < 2 && verb.Is(Category.Agreements, "passive") && parties.Between(verb.To, verb.To + NearBody) is [{ IsCountry: false } adopter]
            ? [adopter] : parties.Around(Math.Min(verb.From, document.From));
    }

    // "The summit adopted ...", "Hội nghị thông qua ...": the body whose meeting it is.
    private Party? Body(CueMention verb)
    {
        var cue = sentence.Cues.LastOrDefault(c => c.To < verb.From && (c.IsSignal("parties") || c.IsSignal("members") || c.Is(Category.Visits, "occasion")));
        return cue is not null && !cue.IsSignal("parties")
            && !sentence.People.Any(p => p.From > cue.From && p.To < verb.From) && !sentence.Places.Any(p => p.From > cue.From && p.To < verb.From)
            ? parties.LastBody
            : null;
    }
}
