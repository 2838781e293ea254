using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Meetings: by the countries and by the names of the two persons.</summary>
internal sealed class MeetingShape(TimeZoneInfo zone) : FactShape<Meeting>(zone)
{
    public override IEnumerable<(string Name, object? Value)> ColumnsOf(Meeting fact) => [(nameof(Meeting.Kind), fact.Kind)];

    protected override PartialDate? DateOf(Meeting fact) => fact.Date;

    protected override IEnumerable<string> PathsOf(Meeting fact)
    {
        var countries = fact.Participants.Select(person => person.Country).OfType<Party>().Select(AccessPath.Of);
        return countries.Concat(fact.Participants.SelectMany(person => AccessPath.OfPerson(person.Name)));
    }
}
