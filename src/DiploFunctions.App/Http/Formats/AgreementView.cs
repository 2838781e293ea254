using DiploFunctions.App.Answers;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>What is shown of agreements.</summary>
internal static class AgreementView
{
    public static FactView<Agreement> View { get; } = new()
    {
        List = "agreements",
        Answer = AgreementAnswer.Of,
        Fields = JsonFacts.FieldsOf<AgreementAnswer>(),
        Columns =
        [
            new("id", a => a.Id),
            new("kind", a => EnumName.Of(a.Fact.Kind)),
            new("parties", a => FlatText.List(a.Fact.Parties)),
            new("subject", a => a.Fact.Subject),
            new("level", a => a.Fact.Level is { } level ? EnumName.Of(level) : null),
            new("date", a => a.Fact.Date?.ToString()),
            new("status", a => EnumName.Of(a.Fact.Status)),
            new("count", a => a.Fact.Count),
            new("fields", a => FlatText.List(a.Fact.Fields)),
            .. FactColumns.Of<Agreement>(),
        ],
        Title = agreement => FlatText.Line(
            $"{string.Join(" – ", agreement.Parties.Select(party => party.NameIn("en")))}: {agreement.Subject}",
            EnumName.Of(agreement.Kind),
            agreement.Date?.ToString(),
            EnumName.Of(agreement.Status)),
        Formats = FactView<Agreement>.CommonFormats,
    };
}
