using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http;

/// <summary>A question for a list of facts, checked.</summary>
/// <param name="Query">Which facts.</param>
/// <param name="View">What is shown of these facts.</param>
/// <param name="Format">In which form.</param>
/// <param name="Fields">Which of their fields.</param>
internal sealed record FactQuestion<TQuery, TFact>(TQuery Query, FactView<TFact> View, FactFormat<TFact> Format, FieldChoice Fields)
    where TQuery : FactQuery
    where TFact : Fact;
