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
            Parameters(o.Body).Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString())));
    }

    private static IEnumerable<(string Method, string Path, JsonElement Body)> Operations() =>
        from path in Document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where Verbs.Contains(operation.Name)
        select (operation.Name.ToUpperInvariant(), path.Name, operation.Value);

    private static IEnumerable<JsonElement> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Select(p => p.TryGetProperty("$ref", out var reference) ? Find(reference.GetString()!)!.Value : p)
            : [];

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
}
