using System.Text.Json.Nodes;
using DiploFunctions.TestSupport;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>openapi.json, with its references followed.</summary>
internal sealed class ApiDocument
{
    private static readonly string[] Methods = ["get", "head", "post", "put", "patch", "delete"];

    private ApiDocument(JsonObject root) => Root = root;

    /// <summary>The file of the repository.</summary>
    public static string File { get; } = Repository.File("src", "DiploFunctions.App", "openapi.json");

    public JsonObject Root { get; }

    /// <summary>The named examples: a request, and what the app answers to it.</summary>
    public JsonObject Examples => Root["components"]!["examples"]!.AsObject();

    /// <summary>The operations that can be tried with what the document tells.</summary>
    public IReadOnlyList<ApiOperation> Operations => [.. All.Where(operation => operation.Body["x-tested-by"] is null)];

    /// <summary>The operations that take a mail first, which name the tests that try them.</summary>
    public IReadOnlyList<ApiOperation> Mailing => [.. All.Where(operation => operation.Body["x-tested-by"] is not null)];

    private IEnumerable<ApiOperation> All =>
        from path in Root["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where Methods.Contains(operation.Key)
        select new ApiOperation(this, operation.Key.ToUpperInvariant(), path.Key, path.Value!.AsObject(), operation.Value!.AsObject());

    public static ApiDocument Parse(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>What a reference leads to; the thing itself when it is none.</summary>
    public JsonObject Resolve(JsonNode thing)
    {
        var found = thing.AsObject();
        while (found["$ref"]?.GetValue<string>() is { } reference)
        {
            found = reference.Split('/')[1..]
                .Aggregate((JsonNode)Root, (at, part) => at[part] ?? throw new InvalidOperationException(reference))
                .AsObject();
        }

        return found;
    }
}
