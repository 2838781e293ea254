using System.Security.Cryptography;
using System.Text;

namespace DiploFunctions.App.Http.Formats;

/// <summary>UUIDs made of names (RFC 9562, version 8), so that the same thing has the same one for ever.</summary>
internal static class StableUuid
{
    private const int Bytes = 16;

    /// <summary>"urn:uuid:…".</summary>
    public static string UrnOf(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, Bytes);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
