using System.Text.Json.Serialization;

namespace DiploFunctions.App.Http;

/// <summary>Problem details (RFC 9457).</summary>
/// <param name="Title">What kind of problem it is, in a few words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong and what to do.</param>
/// <param name="Instance">The path that was asked for.</param>
/// <param name="TraceId">What to look for in the log.</param>
internal sealed record Problem(string Title, int Status, string Detail, string Instance, string TraceId)
{
    /// <summary>There is no page about the kinds of problem: the title and the status say it.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "about:blank";

    /// <summary>One entry for each bad parameter; null when the problem lies elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ParameterError>? Errors { get; init; }
}
