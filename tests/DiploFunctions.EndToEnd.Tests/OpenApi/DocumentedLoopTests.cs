using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The loop of docs/api.md, so that it is known to compile.</summary>
public sealed class DocumentedLoopTests
{
    [Fact]
    public void The_documents_loop_is_the_one_that_compiles_here()
    {
        var block = File.ReadAllText(Repository.File("docs", "api.md")).Split("```csharp\n")[1].Split("```")[0];
        var lines = File.ReadAllLines(Repository.File("tests", "DiploFunctions.EndToEnd.Tests", "OpenApi", "DocumentedLoopTests.cs"));
        var loop = lines.SkipWhile(line => !line.EndsWith("async Task PrintVisitsAsync()", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line != "    }");
        string[] expected = [.. lines.TakeWhile(line => line.StartsWith("using System", StringComparison.Ordinal)), "", .. loop.Select(line => line.Length > 8 ? line[8..] : "")];

        Assert.Equal(expected, block.TrimEnd('\n').Split('\n'));
        Assert.NotNull((Func<Task>)PrintVisitsAsync);
    }

    private static async Task PrintVisitsAsync()
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-functions-key", "KEY");
        for (var url = "http://127.0.0.1:7071/api/visits?country=IN&pageSize=200"; url is not null;)
        {
            var page = await http.GetFromJsonAsync<JsonObject>(url);
            foreach (var visit in page!["value"]!.AsArray())
                Console.WriteLine($"{visit!["start"]} {visit["visitor"]!["name"]} {visit["to"]}");
            url = (string?)page["nextLink"];
        }
    }
}
