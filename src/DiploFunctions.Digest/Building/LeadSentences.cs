using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>One fact as one sentence.</summary>
internal sealed class LeadSentences(Wording words, DateText dates)
{
    private const int OccasionLimit = 90;
    private const int SubjectLimit = 140;

    public string Of(Fact fact)
    {
        var text = fact switch
        {
            Visit visit => Of(visit),
            Agreement agreement => Of(agreement),
            Meeting meeting => words.Name("lead-meeting", meeting.Kind, ("people", PeopleOf(meeting))),
            _ => words.Say("untold"),
        };
        var when = FactLabels.DatesOf(fact, words, dates);
        text = when == words.Say("untold") ? text : words.Say("lead.when", ("text", text), ("dates", when));
        text = fact is Visit { Occasion: { } told } && Tidy.Line(told, OccasionLimit) is { } occasion
            ? words.Say("lead.occasion", ("text", text), ("occasion", occasion))
            : text;
        return words.Say("lead.sentence", ("text", $"{char.ToUpperInvariant(text[0])}{text[1..]}"));
    }

    private string Of(Visit visit)
    {
        var phrase = words.Name("visit-phrase", visit.Kind, ("host", PartyText.InSentence(visit.To, words)));
        return words.Name("lead-visit", visit.Status, ("who", WhoOf(visit.Visitor)), ("visit", phrase));
    }

    private string Of(Agreement agreement)
    {
        var parties = ("parties", PartyText.InSentence(agreement.Parties, words));
        if (agreement.Level is { } level)
        {
            return words.Name("lead-partnership", agreement.Status, parties, ("level", words.Name("partnership-phrase", level)));
        }

        var text = words.Name("lead-agreement", agreement.Status, parties, ("document", words.Name("agreement-phrase", agreement.Kind)));
        return SubjectText.Of(agreement, SubjectLimit) is { } subject ? words.Say("lead.subject", ("text", text), ("subject", subject)) : text;
    }

    private string PeopleOf(Meeting meeting) => meeting.Participants is [var a, var b]
        ? words.Say("pair", ("a", WhoOf(a)), ("b", WhoOf(b)))
        : string.Join(", ", meeting.Participants.Select(WhoOf));

    private string WhoOf(Person person) => person.Country is { } country
        ? words.Say("lead.person", ("name", PartyText.NameOf(person, words)), ("country", country.NameIn(words.Language)))
        : PartyText.NameOf(person, words);
}
