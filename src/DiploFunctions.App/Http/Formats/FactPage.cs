using DiploFunctions.App.Http.Reading;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>A page of facts that is to be written.</summary>
/// <param name="View">What is shown of facts of this type.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Fields">The fields that were asked for.</param>
/// <param name="Addresses">Where the page and its facts are found.</param>
internal sealed record FactPage<TFact>(FactView<TFact> View, IReadOnlyList<MergedFact<TFact>> Facts, FieldChoice Fields, PageAddresses Addresses)
    where TFact : Fact
{
    /// <summary>The columns of the fields that were asked for.</summary>
    public IEnumerable<Column<TFact>> Columns => View.Columns.Where(column => Fields.Has(column.Field));
}
