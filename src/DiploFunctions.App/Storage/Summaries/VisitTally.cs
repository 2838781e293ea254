using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>The visits between a country and a partner.</summary>
/// <param name="Out">From the country to the partner.</param>
/// <param name="In">From the partner to the country.</param>
internal sealed record VisitTally(VisitLine Out, VisitLine In)
{
    /// <summary>The tally of visits between two countries; null when nothing of them is remembered (cancelled, planned without a date).</summary>
    public static VisitTally? Of(IReadOnlyList<MergedFact<Visit>> visits, Party country)
    {
        var outgoing = VisitLine.Of(visits.Where(visit => visit.Fact.From == country));
        var incoming = VisitLine.Of(visits.Where(visit => visit.Fact.To == country));
        return outgoing.IsEmpty() && incoming.IsEmpty() ? null : new VisitTally(outgoing, incoming);
    }
}
