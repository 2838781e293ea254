using System.Text.Json;

namespace DiploFunctions.Cli.Tables;

/// <summary>A column of a table of JSON objects.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Read">The cell of an object.</param>
internal sealed record Column(string Title, Func<JsonElement, string> Read);
