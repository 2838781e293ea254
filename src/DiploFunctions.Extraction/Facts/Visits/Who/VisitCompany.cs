using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Visits.Who;

/// <summary>What the words around a journey tell besides: who travelled along, and from which stay somebody came.</summary>
internal sealed class VisitCompany(Calendar calendar, SentenceReading sentence, CueMention cue, VisitForm form)
{
    private const int FarthestStay = 12;
    private const int FarthestCompanion = 18;

    /// <summary>"travelled to Kenya on Monday together with President B": whoever is of a third country has come too.</summary>
    public IReadOnlyList<VisitTelling> Companions(List<VisitTelling> told, List<Destination> destinations) =>
        destinations is [var one] && sentence.MayHaveSignal(EntrySet.BitOf("companion")) ? CompanionsTo(one, told) : [];

    private IReadOnlyList<VisitTelling> CompanionsTo(Destination one, List<VisitTelling> told)
    {
        if (told.FirstOrDefault(t => t.To == one.Country) is not { } first)
        {
            return [];
        }

        var with = Clause.Signal(sentence, one.Place.To, Math.Min(sentence.Tokens.Count, one.Place.To + FarthestCompanion), "companion");
        var next = with is null ? null : sentence.People.FirstOrDefault(p => p.From == with.To + 1);
        if (next is null || sentence.People.Any(p => p.From > one.Place.To && p.To < with!.From) || sentence.Cues.Any(c => c.From > one.Place.To && c.To < with!.From && (c.Words.Has(Category.Meetings) || c.Words.Has(Category.Visits))))
        {
            return [];
        }

        var group = next.IsOblique ? [next] : Clause.GroupAround(sentence, next);
        return [.. group.Where(p => p.From >= next.From && p.Person is { IsHolder: true, Country: { } from } && from != one.Country && from != first.Visitor.Country)
            .Select(p => first with { Visitor = p.Person, Span = sentence.SpanOf(cue.From, p.To), Basis = first.Basis.By("whoever travels along") })];
    }

    /// <summary>"arrived in Kenya from Ghana, where she had spent two days"</summary>
    public IReadOnlyList<VisitTelling> Whence(List<VisitTelling> told) =>
        told.Count > 0 && sentence.Hits.MayHaveSignal(EntrySet.BitOf("from")) && !cue.Is(Category.Visits, "noun")
            && sentence.Places.FirstOrDefault(p => p.From > cue.To && p.IsCountry && IsWhence(p)) is { } whence ? From(whence, told) : [];

    private List<VisitTelling> From(PlaceMention whence, List<VisitTelling> told)
    {
        var date = calendar.In(sentence).FirstOrDefault(d => d.Mention.From > whence.To && d.Mention.From - whence.To <= FarthestStay);
        return [.. told.Where(t => t.Visitor.Country != whence.Party && t.To != whence.Party).DistinctBy(t => t.Visitor).Select(t => t with
        {
            To = whence.Party,
            City = whence.IsCity ? sentence.SpanOf(whence) : null,
            Kind = form.KindFor(new Destination(whence.Party, whence, null, null)) is VisitKind.Attendance ? VisitKind.Attendance : VisitKind.Unspecified,
            Status = VisitStatus.Completed,
            Start = date?.Start,
            End = date?.End,
            Occasion = null,
            Basis = t.Basis.By("place that somebody came from, having stayed there"),
        })];
    }

    // Whoever only changed planes somewhere did nothing there.
    private bool IsWhence(PlaceMention place) => sentence.Hits.IsSignal(place.From - 1, "from") && place.To + 2 < sentence.Tokens.Count
        && sentence.Tokens[place.To + 1].IsSign(',') && sentence.Hits.IsSignal(place.To + 2, "cut") && sentence.People.Any(p => p.From == place.To + 3);
}
