using System.Globalization;
using System.Text.Json.Nodes;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The documented parameters are those that the app takes, with the values that it takes.</summary>
[Collection(SeededAppCollection.Name)]
public sealed class ParameterTests(SeededApp app)
{
    private const string Unknown = "unknownParameter";

    private IEnumerable<ApiOperation> Reading => app.Document.Operations.Where(operation => operation.Method == "GET");

    [Fact]
    public async Task An_operation_takes_the_documented_parameters_and_no_others()
    {
        foreach (var operation in app.Document.Operations.Where(operation => operation.Method != "HEAD" && operation.Statuses.Contains(400)))
        {
            var answer = await Answered.OfAsync(app.Http, operation.Method, operation.Address((Unknown, "1")));

            Assert.True(answer.Status == 400, $"{answer.What}: {answer.Status}");
            var error = Assert.Single(Errors(answer));
            Assert.Equal(Unknown, error["parameter"]!.GetValue<string>());
            var taken = error["message"]!.GetValue<string>().Split("there are ") is [_, var names] ? names.Split(", ") : [];
            Assert.Equal(
                $"{operation}: {string.Join(", ", taken.Order(StringComparer.Ordinal))}",
                $"{operation}: {string.Join(", ", operation.QueryParameters.Select(ApiOperation.Name).Order(StringComparer.Ordinal))}");
        }
    }

    [Fact]
    public async Task Every_documented_value_is_taken()
    {
        var check = new AnswerCheck(app.Document);
        foreach (var (operation, parameter, value) in from operation in Reading
                                                      from parameter in operation.QueryParameters
                                                      from value in RightValues(parameter)
                                                      select (operation, parameter, value))
        {
            // What is cut to some fields is not all that the schema requires.
            if (ApiOperation.Name(parameter) != "fields")
            {
                check.Add(operation, await Answered.OfAsync(app.Http, "GET", operation.Address((ApiOperation.Name(parameter), value))), 200);
            }
        }

        Assert.True(check.Count > 100, $"only {check.Count} were asked for");
        await check.AssertAsync();
    }

    [Fact]
    public async Task Every_next_page_is_as_documented()
    {
        var check = new AnswerCheck(app.Document);
        foreach (var operation in Reading.Where(operation => operation.QueryParameters.Any(p => ApiOperation.Name(p) == "cursor")))
        {
            var first = await Answered.OfAsync(app.Http, "GET", operation.Address(("pageSize", "1")));
            if (first.Value["nextLink"] is { } next)
            {
                check.Add(operation, await Answered.OfAsync(app.Http, new HttpRequestMessage(HttpMethod.Get, next.GetValue<string>())), 200);
            }
        }

        Assert.True(check.Count >= 4, $"only {check.Count} lists have a second page");
        await check.AssertAsync();
    }

    [Fact]
    public async Task A_value_beyond_the_schema_is_refused_by_name()
    {
        foreach (var (operation, parameter, value) in from operation in app.Document.Operations
                                                      where operation.Method is "GET" or "POST"
                                                      from parameter in operation.QueryParameters
                                                      from value in WrongValues(parameter)
                                                      select (operation, parameter, value))
        {
            var name = ApiOperation.Name(parameter);
            var answer = await Answered.OfAsync(app.Http, operation.Method, operation.Address((name, value)));

            Assert.True(answer.Status == 400, $"{answer.What}: {answer.Status}");
            Assert.Equal((operation.ToString(), name), (operation.ToString(), Assert.Single(Errors(answer))["parameter"]!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task A_word_that_no_index_holds_is_refused_by_name()
    {
        foreach (var operation in Reading.Where(operation => operation.QueryParameters.Any(parameter => ApiOperation.Name(parameter) == "q")))
        {
            var answer = await Answered.OfAsync(app.Http, "GET", operation.Address(("q", "di")));

            Assert.True(answer.Status == 400, $"{answer.What}: {answer.Status}");
            Assert.Equal("q", Assert.Single(Errors(answer))["parameter"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task Fields_leaves_the_named_ones_and_the_id()
    {
        foreach (var operation in Reading)
        {
            foreach (var parameter in operation.QueryParameters.Where(parameter => ApiOperation.Name(parameter) == "fields"))
            {
                var fields = RightValues(parameter).Single();
                var all = await Answered.OfAsync(app.Http, "GET", operation.Address());
                var some = await Answered.OfAsync(app.Http, "GET", operation.Address(("fields", fields)));

                foreach (var (whole, cut) in Items(all).Zip(Items(some)))
                {
                    Assert.Equal(fields.Split(',').Append("id").Order(), cut.Select(field => field.Key).Order());
                    Assert.All(cut, field => Assert.True(JsonNode.DeepEquals(whole[field.Key], field.Value), field.Key));
                }
            }
        }
    }

    private static IEnumerable<JsonObject> Items(Answered answer) =>
        answer.Value["value"] is JsonArray items ? items.Select(item => item!.AsObject()) : [answer.Value.AsObject()];

    private static IEnumerable<JsonNode> Errors(Answered answer) => answer.Value["errors"]!.AsArray().Select(error => error!);

    private IEnumerable<string> RightValues(JsonObject parameter)
    {
        var schema = app.Document.Resolve(parameter["schema"]!);
        return schema["enum"] is JsonArray values ? values.Select(Text)
            : schema["type"]!.GetValue<string>() == "boolean" ? ["true", "false"]
            : schema["type"]!.GetValue<string>() == "integer" ? [Text(schema["minimum"]), Text(schema["maximum"])]
            : parameter["example"] is { } example ? [Text(example)]
            : schema["examples"]?.AsArray().Select(Text) ?? [];
    }

    private IEnumerable<string> WrongValues(JsonObject parameter)
    {
        var schema = app.Document.Resolve(parameter["schema"]!);
        yield return "";
        var isAnyText = schema["type"]!.GetValue<string>() == "string" && new[] { "enum", "pattern", "anyOf" }.All(limit => schema[limit] is null);
        if (!isAnyText)
        {
            yield return "nonsense";
        }

        if (schema["maxLength"] is { } length)
        {
            yield return new string('x', length.GetValue<int>() + 1);
        }

        if (schema["maximum"] is { } maximum)
        {
            yield return (maximum.GetValue<int>() + 1).ToString(CultureInfo.InvariantCulture);
            yield return (schema["minimum"]!.GetValue<int>() - 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Text(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var plain) ? plain : value!.ToJsonString();
}
