using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Reading;

/// <summary>The conditions that agreements are asked by.</summary>
internal static class AgreementConditions
{
    /// <summary>Their parameters.</summary>
    public static readonly string[] Names = [.. FactConditions.Names, "party", "kind", "level", "status", "field"];

    public static AgreementQuery Read(QueryReader read)
    {
        var query = read.Conditions(new AgreementQuery
        {
            Kind = read.OneOf<AgreementKind>("kind"),
            Level = read.OneOf<PartnershipLevel>("level"),
            Status = read.OneOf<AgreementStatus>("status"),
            Field = read.Words("field", "a field such as defence"),
        });
        return query with { Parties = [.. query.Parties.Union(read.Parties("party"))] };
    }
}
