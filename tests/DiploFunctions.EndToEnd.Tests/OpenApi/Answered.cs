using System.Text.Json.Nodes;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>What the app answered to a request.</summary>
/// <param name="What">The request in a few words, for whoever reads that it failed.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">The media type of the body, without parameters; null when there is none.</param>
/// <param name="Headers">The names of all headers, and their values.</param>
/// <param name="Body">The body as it came, a byte order mark aside.</param>
internal sealed record Answered(string What, int Status, string? MediaType, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The body: a JSON value, or a text for all that is no JSON.</summary>
    public JsonNode Value => MediaType is not null && (MediaType == "application/json" || MediaType.EndsWith("+json", StringComparison.Ordinal))
        ? JsonNode.Parse(Body)!
        : JsonValue.Create(Body);

    /// <summary>Sends a request and takes the answer whole.</summary>
    public static async Task<Answered> OfAsync(HttpClient http, HttpRequestMessage request, string? what = null)
    {
        what ??= $"{request.Method} {request.RequestUri}";
        using (request)
        {
            using var answer = await http.SendAsync(request);
            var headers = answer.Headers.Concat(answer.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            var type = answer.Content.Headers.ContentType?.MediaType;
            return new Answered(what, (int)answer.StatusCode, type, headers, await answer.Content.ReadAsStringAsync());
        }
    }

    /// <summary>Asks an address of the app.</summary>
    public static Task<Answered> OfAsync(HttpClient http, string method, string address, string accept = "*/*")
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        request.Headers.Add("Accept", accept);
        return OfAsync(http, request, accept == "*/*" ? null : $"{method} {address} as {accept}");
    }
}
