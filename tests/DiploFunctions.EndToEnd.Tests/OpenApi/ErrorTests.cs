using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>Every error that the document tells is one that the app answers, in the shape that is told.</summary>
[Collection(SeededAppCollection.Name)]
public sealed class ErrorTests(SeededApp app)
{
    // KeyTests provoke 401, FaultTests 500.
    private static readonly int[] OutOfReach = [401, 500];

    [Fact]
    public async Task Every_documented_error_can_be_provoked_and_is_as_documented()
    {
        var check = new AnswerCheck(app.Document);
        foreach (var operation in app.Document.Operations.Where(operation => operation.Method != "HEAD"))
        {
            foreach (var status in operation.Statuses.Where(status => status >= 400).Except(OutOfReach))
            {
                var answer = await ProvokeAsync(operation, status);
                if (answer is not null)
                {
                    check.Add(operation, answer, status);
                }
                else if (!IsLeftToWork(operation, status))
                {
                    check.Refuse($"{operation}: nothing provokes {status}");
                }
            }
        }

        await check.AssertAsync();
    }

    [Fact]
    public async Task An_address_takes_the_documented_methods_and_no_others()
    {
        foreach (var path in app.Document.Operations.GroupBy(operation => operation.Path))
        {
            var answer = await Answered.OfAsync(app.Http, "PATCH", path.First().Address());

            Assert.Equal((405, "application/problem+json"), (answer.Status, answer.MediaType));
            var taken = answer.Headers["Allow"].Split(", ");
            Assert.Equal(path.Select(operation => operation.Method).Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        }
    }

    private async Task<Answered?> ProvokeAsync(ApiOperation operation, int status) => status switch
    {
        400 => await Answered.OfAsync(app.Http, operation.Method, operation.Address(("unknownParameter", "1"))),
        404 => await Answered.OfAsync(app.Http, operation.Method, Missing(operation)),
        406 => await Answered.OfAsync(app.Http, operation.Method, operation.Address(), "image/png"),
        503 => app.WhileAway.FirstOrDefault(one => one.Operation.ToString() == operation.ToString()).Answer,
        _ => app.Recorded.Values.FirstOrDefault(answer => answer.Status == status && IsOf(operation, answer)),
    };

    // What writes is not asked while storage is away, since it waits for long; and one address provokes what another shares with it.
    private bool IsLeftToWork(ApiOperation operation, int status) =>
        operation.Method is "POST" or "DELETE" && (status == 503 || app.Recorded.Values.Any(answer => answer.Status == status));

    private static bool IsOf(ApiOperation operation, Answered answer)
    {
        var asked = answer.What.Split(' ')[1].Split('?')[0].Split('/')[2..];
        var told = operation.Path.Split('/')[1..];
        return answer.What.StartsWith(operation.Method + " ", StringComparison.Ordinal)
            && asked.Length == told.Length
            && asked.Zip(told).All(parts => parts.Second.StartsWith('{') || parts.First == parts.Second);
    }

    private static string Missing(ApiOperation operation)
    {
        var address = operation.Address();
        foreach (var parameter in operation.Parameters.Where(parameter => parameter["in"]!.GetValue<string>() == "path"))
        {
            var example = parameter["example"]!.GetValue<string>();
            var missing = ApiOperation.Name(parameter) switch
            {
                "week" => "1999-W01",
                "id" => example[..1] + new string('0', example.Length - 1),
                _ => "missing.css",
            };
            address = address.Replace(example, missing, StringComparison.Ordinal);
        }

        return address;
    }
}
