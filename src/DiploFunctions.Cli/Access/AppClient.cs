using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DiploFunctions.Model;

namespace DiploFunctions.Cli.Access;

/// <summary>Speaks to a running app over HTTP.</summary>
internal sealed class AppClient : IDisposable
{
    private readonly HttpClient http;

    /// <param name="url">Where the app listens, without <c>/api</c>.</param>
    /// <param name="key">Its function key, or null.</param>
    public AppClient(Uri url, string? key)
    {
        http = new HttpClient { BaseAddress = new Uri($"{url.AbsoluteUri.TrimEnd('/')}/api/"), Timeout = TimeSpan.FromMinutes(5) };
        if (!string.IsNullOrEmpty(key))
        {
            http.DefaultRequestHeaders.Add("x-functions-key", key);
        }
    }

    /// <summary>Every item of a list, page by page.</summary>
    /// <param name="path">The list below <c>/api</c>: "visits?country=VN".</param>
    public async IAsyncEnumerable<JsonElement> ListAsync(string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var next = path; next is not null;)
        {
            using var response = await http.GetAsync(new Uri(next, UriKind.RelativeOrAbsolute), cancellationToken);
            await ThrowIfRefusedAsync(response, cancellationToken);
            var page = await ReadJsonAsync(response, cancellationToken);
            foreach (var item in page.GetProperty("value").EnumerateArray())
            {
                yield return item;
            }

            next = page.TryGetProperty("nextLink", out var link) ? link.GetString() : null;
        }
    }

    /// <summary>Uploads an article, which the app processes at once.</summary>
    /// <returns>Null when it was read; else the reason why not, in which case the app keeps it as rejected or did not take it.</returns>
    public async Task<string?> UploadAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var response = await http.PostAsync(new Uri($"articles?name={Uri.EscapeDataString(name)}", UriKind.Relative), body, cancellationToken);
        return await ReasonAsync(response, cancellationToken);
    }

    /// <summary>Posts without a body.</summary>
    /// <returns>Null when the app did it; else the reason why not.</returns>
    public async Task<string?> PostAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), null, cancellationToken);
        return await ReasonAsync(response, cancellationToken);
    }

    /// <summary>Has a week's digest rendered, and mailed if wanted.</summary>
    /// <param name="language">"id", "en" or "vi"; null for the language of the app's settings.</param>
    /// <returns>What the app says that it did.</returns>
    public async Task<JsonElement> RenderDigestAsync(IsoWeek week, string? language, bool send, CancellationToken cancellationToken)
    {
        var address = $"digests/{week}?send={(send ? "true" : "false")}{(language is null ? "" : $"&language={language}")}";
        using var response = await http.PostAsync(new Uri(address, UriKind.Relative), null, cancellationToken);
        await ThrowIfRefusedAsync(response, cancellationToken);
        return await ReadJsonAsync(response, cancellationToken);
    }

    /// <summary>The bytes of a resource.</summary>
    public async Task<byte[]> GetBytesAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        await ThrowIfRefusedAsync(response, cancellationToken);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    public void Dispose() => http.Dispose();

    private static async Task ThrowIfRefusedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (await ReasonAsync(response, cancellationToken) is { } reason)
        {
            throw new CommandException(ExitCode.Unreachable, reason);
        }
    }

    // A refusal of the one request is a reason; an app that is down, or not this app, ends the command.
    private static async Task<string?> ReasonAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
        {
            return null;
        }

        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            throw new CommandException(ExitCode.Unreachable, "the app refuses without a key; give its function key with --key or in DIPLO_KEY.");
        }

        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            throw new CommandException(
                ExitCode.Unreachable,
                $"{response.RequestMessage?.RequestUri} answered {(int)response.StatusCode}; is --url the address of this app?");
        }

        var problem = await ReadJsonAsync(response, cancellationToken);
        var text = Text(problem, "detail") ?? Text(problem, "title") ?? $"The app answered {(int)response.StatusCode}.";
        return (int)response.StatusCode >= 500 ? throw new CommandException(ExitCode.Unreachable, text) : text;
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static async Task<JsonElement> ReadJsonAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var json = await JsonDocument.ParseAsync(stream, default, cancellationToken);
        return json.RootElement.Clone();
    }
}
