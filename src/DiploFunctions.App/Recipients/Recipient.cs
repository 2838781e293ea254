using DiploFunctions.App.Storage.Rows;

namespace DiploFunctions.App.Recipients;

/// <summary>Somebody who gets the digest.</summary>
/// <param name="Address">The address in lower case, without a display name.</param>
/// <param name="Language">"id", "en" or "vi".</param>
public sealed record Recipient(string Address, string Language)
{
    /// <summary>The languages that a digest can be read in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["id", "en", "vi"];

    /// <summary>What the digest tells them about.</summary>
    public Interests Interests { get; init; } = Interests.All;

    /// <summary>A name for the address that says nothing about it: 32 hexadecimal digits.</summary>
    public string Id => IdOf(Address);

    /// <summary>The id of an address in any case.</summary>
    public static string IdOf(string address) => RowKeys.HashOf(address.Trim().ToLowerInvariant());
}
