using DiploFunctions.App.Answers;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>What is shown of meetings.</summary>
internal static class MeetingView
{
    public static FactView<Meeting> View { get; } = new()
    {
        List = "meetings",
        Answer = MeetingAnswer.Of,
        Fields = JsonFacts.FieldsOf<MeetingAnswer>(),
        Columns =
        [
            new("id", m => m.Id),
            new("participants", m => FlatText.List(m.Fact.Participants.Select(person => person.Name))),
            new("participantOffices", "participants", m => FlatText.List(m.Fact.Participants.Select(person => person.Office))),
            new("participantCountries", "participants", m => FlatText.List(m.Fact.Participants.Select(person => person.Country?.Code))),
            new("kind", m => EnumName.Of(m.Fact.Kind)),
            new("date", m => m.Fact.Date?.ToString()),
            new("place", m => m.Fact.Place),
            .. FactColumns.Of<Meeting>(),
        ],
        Title = meeting => FlatText.Line(
            string.Join(" – ", meeting.Participants.Select(person => person.Name)), EnumName.Of(meeting.Kind), meeting.Date?.ToString()),
        Formats = FactView<Meeting>.CommonFormats,
    };
}
