namespace DiploFunctions.App.Http;

/// <summary>What is wrong with one parameter of a request.</summary>
/// <param name="Parameter">Its name, as it was given.</param>
/// <param name="Message">What is wrong and what to give instead.</param>
public sealed record ParameterError(string Parameter, string Message);
