namespace DiploFunctions.Cli.Serve;

/// <summary>The path of a blob trigger: a container, then a name with at most one part in braces ("articles/{name}").</summary>
internal sealed record BlobPattern(string Container, string Prefix, string? Parameter, string Suffix)
{
    /// <exception cref="ServeException">The path names no container or has more than one part in braces.</exception>
    public static BlobPattern Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? path : path[..slash];
        var name = slash < 0 ? "{name}" : path[(slash + 1)..];
        var open = name.IndexOf('{', StringComparison.Ordinal);
        var close = name.IndexOf('}', StringComparison.Ordinal);
        if (container.Length == 0 || container.Contains('{', StringComparison.Ordinal) || (open < 0) != (close < 0)
            || close < open || name.LastIndexOf('{') != open)
        {
            throw new ServeException($"diplo serve takes blob paths such as \"articles/{{name}}\", not \"{path}\".");
        }

        return open < 0
            ? new BlobPattern(container, name, null, "")
            : new BlobPattern(container, name[..open], name[(open + 1)..close], name[(close + 1)..]);
    }

    /// <summary>The text that stands for the part in braces, or null when the blob is not meant.</summary>
    public string? Match(string blobName) =>
        Parameter is null
            ? (blobName == Prefix ? blobName : null)
            : blobName.Length > Prefix.Length + Suffix.Length
                && blobName.StartsWith(Prefix, StringComparison.Ordinal)
                && blobName.EndsWith(Suffix, StringComparison.Ordinal)
                ? blobName[Prefix.Length..^Suffix.Length]
                : null;
}
