using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace DiploFunctions.Cli.Serve;

/// <summary>The key that requests must carry, as the Functions host asks for it: in a header, or in the address.</summary>
internal sealed class FunctionKey(ServeOptions options)
{
    private const string Header = "x-functions-key";
    private const string Parameter = "code";

    /// <summary>True when a request carries the key, or none is asked for.</summary>
    public bool Admits(HttpRequest request) =>
        options.Key is not { } key || IsKey(key, request.Headers[Header]) || IsKey(key, request.Query[Parameter]);

    private static bool IsKey(string key, string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));
}
