using Azure.Data.Tables;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Plans for the questions: of all paths the one with the fewest rows.</summary>
internal static class FactPlans
{
    public static FactPlan<Visit> Of(VisitQuery query)
    {
        var name = NameFilter.Of(PersonOf(query));
        var path = name?.Path ?? PathOf(query.From ?? query.To ?? CountryOf(query));
        var filter = RowQuery.All(
            RowQuery.IsValue(nameof(Visit.From), query.From),
            RowQuery.IsValue(nameof(Visit.To), query.To),
            RowQuery.IsValue(nameof(Visit.Kind), query.Kind),
            RowQuery.IsValue(nameof(Visit.Status), query.Status),
            EitherSide(CountryOf(query)));
        return new FactPlan<Visit>(path, filter, name is null ? null : visit => name.Suits(visit.Visitor));
    }

    public static FactPlan<Meeting> Of(MeetingQuery query)
    {
        var name = NameFilter.Of(PersonOf(query));
        var path = name?.Path ?? PathOf(CountryOf(query));
        return new FactPlan<Meeting>(
            path,
            RowQuery.IsValue(nameof(Meeting.Kind), query.Kind),
            name is null ? null : meeting => meeting.Participants.Any(name.Suits) && ActsFor(meeting, CountryOf(query)));
    }

    public static FactPlan<Agreement> Of(AgreementQuery query) => new(
        PathOf(CountryOf(query)),
        RowQuery.All(RowQuery.IsValue(nameof(Agreement.Kind), query.Kind), RowQuery.IsValue(nameof(Agreement.Status), query.Status)),
        null);

    private static Party? CountryOf(FactQuery query) => query.Parties.Count == 0 ? null : query.Parties[0];

    private static string? PersonOf(FactQuery query) => query.Persons.Count == 0 ? null : query.Persons[0];

    private static string PathOf(Party? party) => party is { } known ? AccessPath.Of(known) : AccessPath.All;

    private static bool ActsFor(Meeting meeting, Party? country) =>
        country is not { } party || meeting.Participants.Any(person => person.Country == party);

    private static string? EitherSide(Party? country) => country is { } party
        ? $"({TableClient.CreateQueryFilter($"From eq {party.Code}")} or {TableClient.CreateQueryFilter($"To eq {party.Code}")})"
        : null;
}
