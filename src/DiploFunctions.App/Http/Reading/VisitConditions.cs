using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Reading;

/// <summary>The conditions that visits are asked by.</summary>
internal static class VisitConditions
{
    /// <summary>Their parameters.</summary>
    public static readonly string[] Names = [.. FactConditions.Names, "from", "to", "visitor", "person", "kind", "status"];

    public static VisitQuery Read(QueryReader read) => read.Conditions(new VisitQuery
    {
        From = read.PartyCode("from"),
        To = read.PartyCode("to"),
        Persons = read.Persons("visitor", "person"),
        Kind = read.OneOf<VisitKind>("kind"),
        Status = read.OneOf<VisitStatus>("status"),
    });
}
