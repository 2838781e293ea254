using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>A named example of openapi.json: the request that it tells, and the answer that it shows.</summary>
internal sealed partial class Example(string name, JsonObject body)
{
    public string Name => name;

    /// <summary>What has to be done before: null, "blob-deleted" or "storage-down".</summary>
    public string? State => Text("x-state");

    public int Status => body["x-status"]?.GetValue<int>() ?? 200;

    public string Method => Text("x-method") ?? "GET";

    /// <summary>The answer shown.</summary>
    public JsonNode? Value
    {
        get => body["value"];
        set => body["value"] = value;
    }

    /// <summary>The path and query that are asked; ids in braces are those of <paramref name="ids"/>, by the list they come from.</summary>
    public string Address(IReadOnlyDictionary<string, string> ids)
    {
        var asked = Text("x-request")!;
        return ids.TryGetValue(asked.Split('/')[1], out var id) ? asked.Replace("{id}", id, StringComparison.Ordinal) : asked;
    }

    public HttpRequestMessage Request(IReadOnlyDictionary<string, string> ids)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), new Uri($"/api{Address(ids)}", UriKind.Relative)) { Content = Content() };
        request.Headers.Add("Accept", Text("x-accept") ?? "*/*");
        return request;
    }

    /// <summary>Without what differs from run to run: instants, ids of traces, cursors, addresses, and the size of a PDF.</summary>
    public static string Lasting(JsonNode? value)
    {
        var text = Host().Replace(DocumentText.Of(value), "HOST");
        text = Instant().Replace(text, "INSTANT");
        text = Sequence().Replace(text, "SEQUENCE");
        text = Trace().Replace(text, "TRACE");
        text = CursorText().Replace(text, "CURSOR");
        return Rendered().Replace(text, "RENDERED");
    }

    /// <summary>An answer as the document shows it: the app's address is the one that `diplo serve` has by itself.</summary>
    public static JsonNode? Shown(JsonNode value) => JsonNode.Parse(Host().Replace(value.ToJsonString(), "http://127.0.0.1:7071"));

    private static MultipartFormDataContent Form(JsonObject files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (file, text) in files)
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text!.GetValue<string>())), "file", file);
        }

        return form;
    }

    private HttpContent? Content()
    {
        if (body["x-files"] is JsonObject files)
        {
            return Form(files);
        }

        var text = Text("x-body") ?? (body["x-body-bytes"] is { } size ? new string('x', size.GetValue<int>()) : null);
        return text is null ? null : new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue("application/octet-stream"));
    }

    private string? Text(string key) => body[key]?.GetValue<string>();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Host();

    [GeneratedRegex(@"\d{4}-?\d\d-?\d\dT\d\d:?\d\d:?\d\d(\.\d+)?(Z|\+00:00)")]
    private static partial Regex Instant();

    [GeneratedRegex(@"SEQUENCE:\d+")]
    private static partial Regex Sequence();

    [GeneratedRegex(@"""traceId"": ""[^""]*""")]
    private static partial Regex Trace();

    [GeneratedRegex("cursor=[A-Za-z0-9_-]+")]
    private static partial Regex CursorText();

    [GeneratedRegex(@"""rendered"": ""INSTANT"",\s*""size"": \d+")]
    private static partial Regex Rendered();
}
