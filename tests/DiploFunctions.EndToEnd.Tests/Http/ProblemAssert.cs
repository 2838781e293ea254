using System.Net;
using System.Text.Json;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Http;

/// <summary>The one shape of every error.</summary>
internal static class ProblemAssert
{
    /// <summary>The answer is problem details of the status, with nothing of the inside; returns them.</summary>
    public static async Task<JsonElement> IsAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{(int)answer.StatusCode} instead of {(int)status}: {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.All(["type", "title", "detail", "instance", "traceId"], name => Assert.NotEmpty(problem.GetProperty(name).GetString()!));
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        return problem;
    }

    /// <summary>The parameters that the problem names.</summary>
    public static IEnumerable<string?> ParametersOf(JsonElement problem) =>
        problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("parameter").GetString());
}
