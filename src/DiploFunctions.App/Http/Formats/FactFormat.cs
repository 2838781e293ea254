namespace DiploFunctions.App.Http.Formats;

/// <summary>A form in which facts of a type are given out, and what writes it.</summary>
internal sealed record FactFormat<TFact>(Format Format, Func<FactPage<TFact>, byte[]> Write)
    where TFact : Model.Fact;
