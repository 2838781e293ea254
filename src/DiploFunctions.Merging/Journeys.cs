using System.Globalization;
using DiploFunctions.Merging.Names;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>Which visits are legs of one journey. It depends on the set of visits alone, not on which article tells which.</summary>
public static class Journeys
{
    // Between two legs there may be days at home of which nothing is told, but no more than these.
    internal const int FarthestDays = 3;

    /// <summary>The key of a traveller, the same for most spellings of a name; null for what is no visit.</summary>
    public static string? TravellerOf(Fact fact) => fact is Visit visit ? TellingId.Join("j", NameOf(visit)) : null;

    /// <summary>The id of the journey of each leg; null for a visit that is no leg of any.</summary>
    /// <param name="traveller">Whose legs they are (<see cref="TravellerOf"/>).</param>
    /// <param name="legs">All of this traveller, in any order, each once.</param>
    /// <remarks>
    /// Legs are of one journey when at most three days lie between the end of the one and the start of the next, or when an article told
    /// them as one. Somebody who stays in one country makes no journey of legs.
    /// </remarks>
    public static IReadOnlyDictionary<string, string?> TripsOf(string traveller, IEnumerable<JourneyLeg> legs)
    {
        JourneyLeg[] all = [.. legs.OrderBy(leg => leg.First is null).ThenBy(leg => leg.First).ThenBy(leg => leg.Id, StringComparer.Ordinal)];
        var journeys = new DisjointSets();
        var last = DateOnly.MinValue;
        foreach (var (leg, before) in all.Zip(all.Prepend(null)))
        {
            if (before is not null && leg.First is { } first && first.DayNumber - last.DayNumber <= FarthestDays)
            {
                journeys.Join(before.Id, leg.Id);
            }

            last = leg.Last > last ? leg.Last.Value : last;
            foreach (var mark in leg.Marks)
            {
                journeys.Join($"told as {mark}", leg.Id);
            }
        }

        return all.GroupBy(leg => journeys.Find(leg.Id), StringComparer.Ordinal)
            .Select(journey => (Legs: journey, Trip: IdOf(traveller, [.. journey])))
            .SelectMany(journey => journey.Legs, (journey, leg) => (leg.Id, journey.Trip))
            .ToDictionary(leg => leg.Id, leg => leg.Trip, StringComparer.Ordinal);
    }

    /// <summary>Visits with the ids of their journeys; what is no visit as it is.</summary>
    internal static IReadOnlyList<FactStory<TFact>> Marked<TFact>(IReadOnlyList<FactStory<TFact>> stories)
        where TFact : Fact
    {
        var trips = stories.Select(JourneyLeg.Of).Zip(stories).Where(pair => pair.First is not null)
            .GroupBy(pair => TravellerOf(pair.Second.Merged.Fact)!, pair => pair.First!, StringComparer.Ordinal)
            .SelectMany(legs => TripsOf(legs.Key, legs)).ToDictionary(StringComparer.Ordinal);
        return [.. stories.Select(story => trips.GetValueOrDefault(story.Merged.Id) is { } trip ? story with { Merged = story.Merged with { TripId = trip } } : story)];
    }

    /// <summary>The words of a visitor's name as they sound, and the visitor's country.</summary>
    internal static string NameOf(Visit visit)
    {
        var words = NameWords.Of(visit.Visitor.Name, visit.From?.Code);
        var sounds = NameTraditions.IsOfSyllables(visit.From?.Code) ? words : words.Select(WordSound.Of);
        return string.Create(CultureInfo.InvariantCulture, $"{visit.From?.Code ?? "-"} {string.Join(' ', sounds.Order(StringComparer.Ordinal))}");
    }

    // By the first day, so that it stays while legs are added behind.
    private static string? IdOf(string traveller, IReadOnlyList<JourneyLeg> legs) =>
        legs.Select(leg => leg.To).Distinct(StringComparer.Ordinal).Skip(1).Any()
            ? TellingId.Join("t", $"{legs.Min(leg => leg.First)?.ToString("O", CultureInfo.InvariantCulture) ?? legs.SelectMany(leg => leg.Marks).Min(StringComparer.Ordinal)} {traveller}")
            : null;
}
