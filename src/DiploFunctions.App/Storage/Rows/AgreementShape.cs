using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Agreements: by the parties.</summary>
internal sealed class AgreementShape(TimeZoneInfo zone) : FactShape<Agreement>(zone)
{
    public override IEnumerable<(string Name, object? Value)> ColumnsOf(Agreement fact) =>
        [(nameof(Agreement.Kind), fact.Kind), (nameof(Agreement.Status), fact.Status)];

    protected override PartialDate? DateOf(Agreement fact) => fact.Date;

    protected override IEnumerable<string> PathsOf(Agreement fact) => fact.Parties.Select(AccessPath.Of);
}
