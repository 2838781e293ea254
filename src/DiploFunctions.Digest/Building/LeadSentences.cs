using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>One fact as one sentence.</summary>
internal sealed class LeadSentences(Wording words, DateText dates, StatusTexts statuses)
{
    private const int OccasionLimit = 90;
    private const int SubjectLimit = 140;

    public string Of(Fact fact)
    {
        var text = fact switch
        {
            Visit visit => Dated(Of(visit), visit.Start, visit.End),
            Agreement agreement => Dated(Of(agreement), agreement.Date, null),
            Meeting meeting => Dated(words.Name("lead-meeting", meeting.Kind, ("people", PeopleOf(meeting))), meeting.Date, null),
            _ => words.Say("untold"),
        };
        text = fact switch
        {
            Visit { Occasion: { } told } when Tidy.Line(told, OccasionLimit) is { } occasion => words.Say("lead.occasion", ("text", text), ("occasion", occasion)),
            Agreement { Level: null } agreement when SubjectText.Of(agreement, SubjectLimit) is { } subject => words.Say("lead.subject", ("text", text), ("subject", subject)),
            _ => text,
        };
        return words.Say("lead.sentence", ("text", $"{char.ToUpperInvariant(text[0])}{text[1..]}"));
    }

    private string Dated(string text, PartialDate? start, PartialDate? end) => start is { } day
        ? words.Say(day.IsWholeDay ? "lead.on" : "lead.in", ("text", text), ("dates", dates.Of(day, end)))
        : text;

    private string Of(Visit visit)
    {
        var phrase = words.Name("visit-phrase", visit.Kind, ("host", PartyText.InSentence(visit.To, words)));
        var who = ("who", WhoOf(visit.Visitor));
        return statuses.IsOver(visit)
            ? words.Say(visit.Status == VisitStatus.Planned ? "lead-visit.was-planned" : "lead-visit.was-ongoing", who, ("visit", phrase))
            : words.Name("lead-visit", visit.Status, who, ("visit", phrase));
    }

    private string Of(Agreement agreement)
    {
        var parties = ("parties", PartyText.InSentence(agreement.Parties, words));
        var isOver = statuses.IsOver(agreement);
        if (agreement.Level is { } level)
        {
            var phrase = ("level", words.Name("partnership-phrase", level));
            return isOver ? words.Say("lead-partnership.was-planned", parties, phrase) : words.Name("lead-partnership", agreement.Status, parties, phrase);
        }

        var document = ("document", words.Name("agreement-phrase", agreement.Kind));
        return isOver ? words.Say("lead-agreement.was-planned", parties, document) : words.Name("lead-agreement", agreement.Status, parties, document);
    }

    private string PeopleOf(Meeting meeting) => meeting.Participants is [var a, var b]
        ? words.Say("pair", ("a", WhoOf(a)), ("b", WhoOf(b)))
        : string.Join(", ", meeting.Participants.Select(WhoOf));

    private string WhoOf(Person person) => person.Country is { } country
        ? words.Say("lead.person", ("name", PartyText.NameOf(person, words)), ("country", country.NameIn(words.Language)))
        : PartyText.NameOf(person, words);
}
