using System.Globalization;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>Journeys of which one article tells several legs: what ties a leg without a date to the others (<see cref="Journeys"/>).</summary>
internal static class Trips
{
    /// <summary>The visits of one article, the legs of each journey marked.</summary>
    public static IReadOnlyList<ToldFact<Visit>> Marked(IReadOnlyList<ToldFact<Visit>> visits, PartialDate? published)
    {
        var trips = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ofOne in visits.GroupBy(told => Journeys.NameOf(told.Fact), StringComparer.Ordinal))
        {
            foreach (var legs in LegsOf([.. ofOne]).Where(legs => legs.Select(leg => leg.Fact.To).Distinct().Count() > 1))
            {
                var start = legs[0].Fact.Start ?? published;
                foreach (var leg in legs)
                {
                    trips.TryAdd(leg.Id, string.Create(CultureInfo.InvariantCulture, $"{start?.ToString() ?? "-"} {ofOne.Key}"));
                }
            }
        }

        return [.. visits.Select(told => trips.GetValueOrDefault(told.Id) is { } trip ? told with { Trip = trip } : told)];
    }

    // Each journey's legs, dated ones first, in order of time.
    private static List<List<ToldFact<Visit>>> LegsOf(IReadOnlyList<ToldFact<Visit>> visits)
    {
        var journeys = new List<List<ToldFact<Visit>>>();
        var last = DateOnly.MinValue;
        foreach (var leg in visits.Where(IsDated).OrderBy(told => told.Fact.Start!.Value).ThenBy(told => told.Id, StringComparer.Ordinal))
        {
            var (start, end) = (leg.Fact.Start!.Value.First, leg.Fact.End?.Last ?? leg.Fact.Start.Value.Last);
            if (journeys.Count == 0 || start.DayNumber - last.DayNumber > Journeys.FarthestDays)
            {
                journeys.Add([]);
                last = end;
            }

            journeys[^1].Add(leg);
            last = end > last ? end : last;
        }

        foreach (var leg in visits.Where(told => !IsDated(told)).OrderBy(told => told.Fact.Evidence.Start).ThenBy(told => told.Id, StringComparer.Ordinal))
        {
            if (journeys.Find(journey => journey.Exists(other => AreOneJourney(other.Fact, leg.Fact))) is { } journey)
            {
                journey.Add(leg);
            }
            else
            {
                journeys.Add([leg]);
            }
        }

        return journeys;
    }

    private static bool IsDated(ToldFact<Visit> told) => told.Fact.Start is { IsWholeDay: true };

    // The same words tell both, and neither says that the other was at another time.
    private static bool AreOneJourney(Visit dated, Visit vague) =>
        dated.Background == vague.Background
        && (dated.Start is not { } first || vague.Start is not { } second || first.IsCompatibleWith(second))
        && dated.Evidence.Start < vague.Evidence.Start + vague.Evidence.Length
        && vague.Evidence.Start < dated.Evidence.Start + dated.Evidence.Length;
}
