using System.Globalization;
using System.Text.Json.Nodes;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>One operation of openapi.json.</summary>
internal sealed class ApiOperation(ApiDocument document, string method, string path, JsonObject item, JsonObject body)
{
    public string Method => method;

    /// <summary>With its placeholders, without <c>/api</c>.</summary>
    public string Path => path;

    public JsonObject Body => body;

    public IReadOnlyList<JsonObject> Parameters =>
        [.. new[] { item, body }.SelectMany(part => part["parameters"]?.AsArray() ?? []).Select(parameter => document.Resolve(parameter!))];

    public IReadOnlyList<JsonObject> QueryParameters => [.. Parameters.Where(parameter => In(parameter) == "query")];

    /// <summary>The statuses that it says it answers with.</summary>
    public IEnumerable<int> Statuses => body["responses"]!.AsObject().Select(response => int.Parse(response.Key, CultureInfo.InvariantCulture));

    /// <summary>The path with the examples of its parts, with those query parameters that are required, and with others.</summary>
    public string Address(params (string Name, string Value)[] query)
    {
        var address = Parameters.Where(parameter => In(parameter) == "path")
            .Aggregate(path, (at, one) => at.Replace($"{{{Name(one)}}}", one["example"]!.GetValue<string>(), StringComparison.Ordinal));
        var all = QueryParameters.Where(parameter => parameter["required"]?.GetValue<bool>() == true && query.All(one => one.Name != Name(parameter)))
            .Select(parameter => (Name: Name(parameter), Value: document.Resolve(parameter["schema"]!)["examples"]![0]!.GetValue<string>()))
            .Concat(query)
            .Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}");
        var text = string.Join('&', all);
        return text.Length == 0 ? $"/api{address}" : $"/api{address}?{text}";
    }

    /// <summary>What it says about an answer of a status; null when it does not know it.</summary>
    public JsonObject? Response(int status) =>
        body["responses"]![$"{status}"] is { } response ? document.Resolve(response) : null;

    /// <summary>The media types of an answer, each with its schema.</summary>
    public IReadOnlyDictionary<string, JsonNode> Media(int status) =>
        Response(status)?["content"]?.AsObject().ToDictionary(media => media.Key, media => media.Value!["schema"]!) ?? [];

    public override string ToString() => $"{method} {path}";

    public static string Name(JsonObject parameter) => parameter["name"]!.GetValue<string>();

    private static string In(JsonObject parameter) => parameter["in"]!.GetValue<string>();
}
