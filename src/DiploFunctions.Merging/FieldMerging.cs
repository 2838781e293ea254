using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>Several tellings of one fact as one fact. The result does not depend on their order.</summary>
/// <remarks>
/// Each field is chosen by itself: the more precise value, then the one that more articles tell, then that of the most confident
/// telling, then of the earliest published, then of the lowest article id. How far something has come is taken from the article
/// published last.
/// </remarks>
internal static class FieldMerging
{
    /// <summary>The fact that the tellings tell: each field by the rules above.</summary>
    /// <param name="tellings">At least one; visits, meetings or agreements.</param>
    public static TFact Merge<TFact>(IReadOnlyCollection<Telling<TFact>> tellings)
        where TFact : Fact
    {
        Fact fact = new Tellings<TFact>(tellings) switch
        {
            Tellings<Visit> visits => Merge(visits),
            Tellings<Meeting> meetings => Merge(meetings),
            Tellings<Agreement> agreements => Merge(agreements),
            _ => throw new ArgumentException($"No rule merges {typeof(TFact).Name}.", nameof(tellings)),
        };
        return (TFact)fact;
    }

    /// <summary>The articles, by day of publication (those without one last), then by id.</summary>
    public static IReadOnlyList<FactSource> SourcesOf<TFact>(IReadOnlyCollection<Telling<TFact>> tellings)
        where TFact : Fact => new Tellings<TFact>(tellings).Sources;

    private static Visit Merge(Tellings<Visit> all) => all.First with
    {
        Visitor = Person(all, visit => visit.Visitor),
        Place = all.MostTold(visit => visit.Place),
        Kind = all.MostTold(visit => visit.Kind == VisitKind.Unspecified ? null : (VisitKind?)visit.Kind) ?? VisitKind.Unspecified,
        Status = all.Latest(visit => visit.Status, ProgressOf),
        End = Date(all, visit => visit.End),
        Inviters = all.Union(visit => visit.Inviters),
        Occasion = all.MostTold(visit => visit.Occasion),
        Background = all.Facts.All(visit => visit.Background),
    };

    private static Meeting Merge(Tellings<Meeting> all) => all.First with
    {
        Participants = [.. all.First.Participants.Select(person => Person(all, meeting => Same(meeting, person)))],
        Kind = all.Facts.GroupBy(meeting => meeting.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key,
        Place = all.MostTold(meeting => meeting.Place),
        Background = all.Facts.All(meeting => meeting.Background),
    };

    private static Agreement Merge(Tellings<Agreement> all) => all.First with
    {
        Subject = all.MostTold(agreement => agreement.Subject) ?? all.First.Subject,
        Status = all.Latest(agreement => agreement.Status, ProgressOf),
        Count = all.MostTold(agreement => agreement.Count),
        Fields = all.Union(agreement => agreement.Fields),
        Background = all.Facts.All(agreement => agreement.Background),
    };

    private static Person Person<TFact>(Tellings<TFact> all, Func<TFact, Person?> of)
        where TFact : Fact => new(
            all.MostPrecise(fact => of(fact)?.Name, name => NameKey.WordsOf(name).Count) ?? "",
            all.MostTold(fact => of(fact)?.Office),
            all.MostTold(fact => of(fact)?.Country));

    // The participants of one meeting stand in any order, but their names have the same keys.
    private static Person? Same(Meeting meeting, Person person) =>
        meeting.Participants.FirstOrDefault(other => NameKey.Of(other.Name) == NameKey.Of(person.Name));

    private static PartialDate? Date<TFact>(Tellings<TFact> all, Func<TFact, PartialDate?> of)
        where TFact : Fact =>
        PartialDate.TryParse(all.MostPrecise(fact => of(fact)?.ToString(), text => text.Length), out var date) ? date : null;

    private static int ProgressOf(VisitStatus status) => (int)status;

    private static int ProgressOf(AgreementStatus status) => status switch
    {
        AgreementStatus.Planned => 0,
        AgreementStatus.Agreed => 1,
        AgreementStatus.Adopted => 2,
        _ => 3,
    };
}
