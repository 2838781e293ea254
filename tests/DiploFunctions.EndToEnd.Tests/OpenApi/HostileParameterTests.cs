using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>What nobody means well, in every parameter of every reading operation: it is refused by name, and never a fault of the app.</summary>
[Collection(SeededAppCollection.Name)]
public sealed class HostileParameterTests(SeededApp app)
{
    private IEnumerable<(ApiOperation Operation, string Name)> Parameters =>
        from operation in app.Document.Operations
        where operation.Method == "GET" && operation.Statuses.Contains(400)
        from parameter in operation.QueryParameters
        select (operation, ApiOperation.Name(parameter));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("a\u0007b\r\nSet-Cookie: a=b")]
    [InlineData(null)]
    public async Task Empty_controlling_and_endless_values_are_refused_by_name(string? value)
    {
        foreach (var (operation, name) in Parameters)
        {
            await AssertRefusedAsync(operation, name, (name, value ?? new string('x', 10_000)));
        }
    }

    [Fact]
    public async Task A_parameter_that_is_given_twice_is_refused_by_name()
    {
        foreach (var (operation, name) in Parameters)
        {
            await AssertRefusedAsync(operation, name, (name, "1"), (name, "1"));
        }
    }

    [Theory]
    [InlineData("' or 1 eq 1 or '")]
    [InlineData("\"; drop table visits; --")]
    [InlineData("../../\\%2e%2e")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Quotes_and_markup_are_a_value_like_any_other(string value)
    {
        foreach (var (operation, name) in Parameters)
        {
            var answer = await Answered.OfAsync(app.Http, "GET", operation.Address((name, value)));

            Assert.True(answer.Status is 200 or 400, $"{answer.What}: {answer.Status}");
        }
    }

    private async Task AssertRefusedAsync(ApiOperation operation, string name, params (string Name, string Value)[] values)
    {
        var answer = await Answered.OfAsync(app.Http, "GET", operation.Address(values));

        Assert.True(answer.Status == 400, $"{operation}, {name}: {answer.Status}");
        Assert.Equal((operation.ToString(), name), (operation.ToString(), Assert.Single(answer.Value["errors"]!.AsArray())!["parameter"]!.GetValue<string>()));
    }
}
