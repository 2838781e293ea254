using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>A fact in a few words, to know it by.</summary>
internal static class FactLabels
{
    private const int SubjectLimit = 60;

    /// <summary>"Tô Lâm → Indonesia", "Prabowo Subianto – Tô Lâm", "Indonesia – Vietnam: fisheries".</summary>
    public static string Of(Fact fact, Wording words) => fact switch
    {
        Visit visit => $"{PartyText.NameOf(visit.Visitor, words)} → {visit.To.NameIn(words.Language)}",
        Meeting meeting => string.Join(" – ", meeting.Participants.Select(person => PartyText.NameOf(person, words))),
        Agreement agreement => Tidy.Join(": ", PartyText.Of(agreement.Parties, words), SubjectText.Of(agreement, SubjectLimit)) ?? words.Say("untold"),
        _ => words.Say("untold"),
    };

    /// <summary>What sort of fact it is: "State visit", "Talks", "Memorandum of understanding".</summary>
    public static string KindOf(Fact fact, Wording words) => fact switch
    {
        Visit visit => words.Name("visit-kind", visit.Kind),
        Meeting meeting => words.Name("meeting-kind", meeting.Kind),
        Agreement { Level: { } level } => words.Name("partnership-level", level),
        Agreement agreement => words.Name("agreement-kind", agreement.Kind),
        _ => words.Say("untold"),
    };

    /// <summary>Its days; "–" when untold.</summary>
    public static string DatesOf(Fact fact, Wording words, DateText dates) => fact switch
    {
        Visit { Start: { } start } visit => dates.Of(start, visit.End),
        Meeting { Date: { } day } => dates.Of(day),
        Agreement { Date: { } day } => dates.Of(day),
        _ => words.Say("untold"),
    };
}
