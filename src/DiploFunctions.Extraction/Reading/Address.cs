namespace DiploFunctions.Extraction.Reading;

/// <summary>Web addresses as articles and pages state them.</summary>
internal static class Address
{
    // Longer ones are no address of an article; table rows and mails could not hold them either.
    public const int Longest = 2048;
    private static readonly char[] Trailing = ['.', ',', ';', ':', '!', '?', '"', '\'', '»', '”', '’', '>', '|'];

    /// <summary>The absolute http(s) address without the punctuation that follows it in a text, or null when it is none.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || text.Length > Longest * 2)
            return null;
        var address = text.Trim().TrimStart('<', '(', '[', '"', '\'').TrimEnd(Trailing);
        while (address.Length > 0 && IsUnopened(address))
            address = address[..^1].TrimEnd(Trailing);
        if (IsWithoutScheme(address))
            address = "https://" + address;
        return address.Length <= Longest && Parse(address) is not null ? address : null;
    }

    /// <summary>The host name of an address, lower case, without "www."; null when there is no address.</summary>
    public static string? Host(string? address) => Parse(address) is { Host.Length: > 0 } uri ? Bare(uri.Host) : null;

    /// <summary>The outlet's name when a text is nothing but a host name ("Thanhnien.vn"), else null.</summary>
    public static string? BareHost(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd('.');
        var lastDot = text.LastIndexOf('.');
        if (lastDot < 2 || text.Length is > 80 || text.Length - lastDot - 1 is < 2 or > 12)
            return null;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return null;
        }

        // The last label of a host name has letters only; "7.30" and "8276556-4.jpg" are something else.
        return text[(lastDot + 1)..].ContainsAnyExceptInRange('A', 'z') ? null : Bare(text.ToString());
    }

    // "www.example.org/2025/05/20/visit", as people write an address
    private static bool IsWithoutScheme(string address) =>
        address.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && !address.Contains(':', StringComparison.Ordinal)
        && !address.Contains(' ', StringComparison.Ordinal) && BareHost(address.AsSpan(0, slash)) is not null;

    private static bool IsUnopened(string address) => address[^1] switch
    {
        ')' => address.Count(c => c == ')') > address.Count(c => c == '('),
        ']' => address.Count(c => c == ']') > address.Count(c => c == '['),
        _ => false,
    };

    private static Uri? Parse(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri : null;

    private static string Bare(string host)
    {
        var lower = host.ToLowerInvariant();
        return lower.StartsWith("www.", StringComparison.Ordinal) ? lower["www.".Length..] : lower;
    }
}
