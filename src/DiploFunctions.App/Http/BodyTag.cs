using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DiploFunctions.App.Http;

/// <summary>The entity tag of an answer, made of all that it says.</summary>
internal static class BodyTag
{
    private const int HashBytes = 12;

    /// <summary>A weak tag of the body, its media type and the link to the next page: a page that gains a follower is another page.</summary>
    public static EntityTagHeaderValue Of(string contentType, string? link, ReadOnlyMemory<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{contentType}\n{link}\n"));
        hash.AppendData(body.Span);
        return new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, HashBytes))}\"", isWeak: true);
    }

    /// <summary>True when the client says that it has an answer of this tag (<c>If-None-Match</c>, compared weakly).</summary>
    public static bool IsKnownToClient(this EntityTagHeaderValue tag, HttpRequest request) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
}
