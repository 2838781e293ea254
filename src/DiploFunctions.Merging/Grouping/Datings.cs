using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>The dating for each type of facts.</summary>
internal static class Datings
{
    private static readonly VisitDating Visits = new();
    private static readonly MeetingDating Meetings = new();
    private static readonly AgreementDating Agreements = new();

    public static IDating<TFact> Of<TFact>()
        where TFact : Fact =>
        (typeof(TFact) == typeof(Visit) ? Visits
        : typeof(TFact) == typeof(Meeting) ? Meetings
        : typeof(TFact) == typeof(Agreement) ? (object)Agreements
        : throw new ArgumentException($"No rule dates {typeof(TFact).Name}.")) as IDating<TFact> ?? throw new InvalidOperationException();
}
