using System.Text.Json;
using System.Text.Json.Serialization;
using DiploFunctions.App.Http;
using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Recipients;

/// <summary>The JSON that asks for a recipient: <c>{ "address", "language", "countries", "topics" }</c>, all but the address as one likes.</summary>
internal sealed record RecipientRequest(string? Address, string? Language, IReadOnlyList<string?>? Countries, IReadOnlyList<string?>? Topics)
{
    private const int LongestBody = 16 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads and checks the body of a request.</summary>
    /// <param name="defaultLanguage">The language of who names none.</param>
    /// <exception cref="RequestException">It is no such JSON, or something in it is wrong.</exception>
    public static async Task<Recipient> ReadAsync(HttpRequest request, string defaultLanguage, CancellationToken cancellationToken) =>
        Check(await ReadJsonAsync<RecipientRequest>(request, cancellationToken), defaultLanguage);

    /// <summary>Reads a small JSON object.</summary>
    /// <exception cref="RequestException">It is none, or has members that are not known.</exception>
    public static async Task<T> ReadJsonAsync<T>(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new byte[LongestBody + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > LongestBody)
            throw RequestException.TooLarge($"The body has more than {LongestBody} bytes.");

        try
        {
            return JsonSerializer.Deserialize<T>(body.AsSpan(0, length), Options) ?? throw RequestException.BadBody("The body is null; send a JSON object.");
        }
        catch (JsonException e)
        {
            throw RequestException.BadBody($"The body is not the JSON that is asked for here: {e.Message}");
        }
    }

    private static IEnumerable<string> WordsOf(IReadOnlyList<string?>? list) => (list ?? []).Select(word => word ?? "null");

    private static Recipient Check(RecipientRequest request, string defaultLanguage)
    {
        var errors = new List<ParameterError>();
        var language = request.Language?.ToLowerInvariant() ?? defaultLanguage;
        if (request.Address is not { } address || !AddressText.IsAddress(address))
            errors.Add(new ParameterError("address", "is no mail address; give one such as name@example.org"));

        if (!Recipient.Languages.Contains(language))
            errors.Add(new ParameterError("language", $"is no language of the digest; give {string.Join(", ", Recipient.Languages)}"));

        var (wrongCodes, wrongTopics) = (new List<string>(), new List<string>());
        var interests = Interests.Read(WordsOf(request.Countries), WordsOf(request.Topics), wrongCodes, wrongTopics);
        errors.AddRange(wrongCodes.Select(wrong => new ParameterError("countries", wrong)));
        errors.AddRange(wrongTopics.Select(wrong => new ParameterError("topics", wrong)));
        return errors.Count > 0
            ? throw RequestException.BadParameters(errors)
            : new Recipient(request.Address!.ToLowerInvariant(), language) { Interests = interests };
    }
}
