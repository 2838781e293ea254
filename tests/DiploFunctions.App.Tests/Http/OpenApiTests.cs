using System.Text.Json;
using DiploFunctions.App.Http;
using Xunit;

namespace DiploFunctions.App.Tests.Http;

public sealed class OpenApiTests
{
    private static readonly string[] Verbs = ["get", "head", "post", "put", "patch", "delete"];
    private static readonly JsonElement Document = JsonDocument.Parse(OpenApiDocument.Bytes).RootElement;

    [Fact]
    public void The_document_has_the_routes_and_methods_of_the_functions_and_no_others()
    {
        var described = Operations().Select(o => $"{o.Method} {o.Path}").Order(StringComparer.Ordinal);
        var mapped = RouteTable.All
            .Where(route => route.Route != RouteTable.CatchAll)
            .SelectMany(route => route.Methods.Select(method => $"{method} /{route.Route}"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(mapped, described);
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var broken = References(Document).Distinct(StringComparer.Ordinal).Where(reference => !Exists(reference));

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_operation_has_an_id_of_its_own_and_declares_the_parts_of_its_path()
    {
        var operations = Operations().ToList();

        Assert.Distinct(operations.Select(o => o.Body.GetProperty("operationId").GetString()));
        Assert.All(operations, o => Assert.Equal(
            o.Path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}')),
            Parameters(o).Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString())));
    }

    [Fact]
    public void HEAD_takes_the_parameters_of_GET_and_answers_with_its_statuses()
    {
        var operations = Operations().ToLookup(o => o.Method);

        Assert.Equal(operations["GET"].Select(Outline), operations["HEAD"].Select(Outline));
    }

    private static string Outline(Operation operation)
    {
        var names = Parameters(operation).Select(p => p.GetProperty("name").GetString());
        var statuses = operation.Body.GetProperty("responses").EnumerateObject().Select(response => response.Name);
        return $"{operation.Path}: {string.Join(' ', names)}: {string.Join(' ', statuses)}";
    }

    private static IEnumerable<Operation> Operations() =>
        from path in Document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where Verbs.Contains(operation.Name)
        select new Operation(operation.Name.ToUpperInvariant(), path.Name, path.Value, operation.Value);

    // Those of the path, then those of the operation itself.
    private static IEnumerable<JsonElement> Parameters(Operation operation) =>
        from part in new[] { operation.Item, operation.Body }
        where part.TryGetProperty("parameters", out _)
        from parameter in part.GetProperty("parameters").EnumerateArray()
        select parameter.TryGetProperty("$ref", out var reference) ? Find(reference.GetString()!)!.Value : parameter;

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool Exists(string reference) => Find(reference) is not null;

    private static JsonElement? Find(string reference)
    {
        var found = Document;
        foreach (var part in reference.Split('/')[1..])
        {
            if (!found.TryGetProperty(part, out found))
            {
                return null;
            }
        }

        return found;
    }

    private sealed record Operation(string Method, string Path, JsonElement Item, JsonElement Body);
}
