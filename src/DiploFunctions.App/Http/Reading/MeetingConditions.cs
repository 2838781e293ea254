using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Reading;

/// <summary>The conditions that meetings are asked by.</summary>
internal static class MeetingConditions
{
    /// <summary>Their parameters.</summary>
    public static readonly string[] Names = [.. FactConditions.Names, "person", "with", "kind"];

    public static MeetingQuery Read(QueryReader read) => read.Conditions(new MeetingQuery
    {
        Persons = read.Persons("person", "with"),
        Kind = read.OneOf<MeetingKind>("kind"),
    });
}
