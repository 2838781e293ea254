using System.Text.Json;

namespace DiploFunctions.App.Http;

/// <summary>Problem details as <c>application/problem+json</c>.</summary>
internal sealed class ProblemAnswer(Problem problem) : Answer
{
    protected override int Status => problem.Status;

    protected override string? ContentType => "application/problem+json; charset=utf-8";

    protected override ReadOnlyMemory<byte> Body() => JsonSerializer.SerializeToUtf8Bytes(problem, JsonAnswer.Options);
}
