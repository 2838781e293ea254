using DiploFunctions.Extraction.Facts.Dates;
using DiploFunctions.Extraction.Facts.Visits.When;
using DiploFunctions.Extraction.Facts.Visits.Where;
using DiploFunctions.Extraction.Facts.Visits.Who;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Facts.Visits;

/// <summary>What one word of travel tells of a visitor and a destination.</summary>
internal sealed class TravelTellings(Calendar calendar, SentenceReading sentence, CueMention cue, Entry entry, VisitForm form)
{
    /// <param name="visitor">Who travels.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="isLeg">True where the date belongs to this destination alone.</param>
    public VisitTelling Of(Visitor visitor, Destination destination, bool isLeg)
    {
        var dates = new VisitDates(calendar, sentence, cue, destination);
        var date = dates.Read() is { } read ? cue.IsSignal("fronted") && read.End is not null && !isLeg ? null : read
            : sentence.DateMentions.Length == 0 ? calendar.Above(sentence) : null;
        // "Nairobi will be the third stop": the place may stand before the word.
        var first = Math.Min(Math.Min(cue.From, destination.Place.From), visitor.Mention?.From ?? cue.From);
        var last = Math.Max(Math.Max(cue.To, destination.Place.To), visitor.Mention?.To ?? 0);
        return new VisitTelling
        {
            Visitor = visitor.Person,
            To = destination.Country,
            Kind = form.KindFor(destination),
            Status = form.StatusFrom(date?.Start),
            Sentence = sentence,
            Span = sentence.SpanOf(first, Math.Max(last, dates.LastBehind(last))),
            Start = date?.Start,
            End = date is null ? dates.Last : date.End,
            LastDay = dates.Closed(date),
            City = SpanOf(destination.City),
            Occasion = VisitOccasion.Of(sentence, cue, destination),
            Inviters = VisitInviters.Of(sentence, visitor.Person),
            Confidence = form.ConfidenceIn(visitor.Mention),
            IsLeg = isLeg,
            Basis = Basis.Of(
                sentence,
                $"word of travel ({entry.Key})",
                ("visitor", SpanOf(visitor.Mention)),
                ("travel", sentence.SpanOf(cue)),
                ("destination", sentence.SpanOf(destination.Place)),
                ("date", date?.Words)),
        };
    }

    private Span? SpanOf(Mention? mention) => mention is null ? null : sentence.SpanOf(mention);
}
