namespace DiploFunctions.TestSupport;

/// <summary>A mail as it arrived.</summary>
/// <param name="To">The address of the envelope.</param>
/// <param name="Subject">The decoded subject.</param>
/// <param name="Text">The decoded plain text.</param>
/// <param name="Html">The decoded HTML.</param>
/// <param name="Raw">The message's source, headers and all.</param>
/// <param name="Attachments">Name and content of each.</param>
public sealed record CaughtMail(
    string To, string Subject, string Text, string Html, string Raw, IReadOnlyList<(string Name, string Type, byte[] Content)> Attachments)
{
    /// <summary>The value of a header in the source, unfolded; empty when it is not there.</summary>
    public string Header(string name)
    {
        var head = Raw.ReplaceLineEndings("\n").Split("\n\n", 2)[0].Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal);
        return head.Split('\n')
            .Where(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
            .Select(line => line[(name.Length + 1)..].Trim())
            .FirstOrDefault("");
    }
}
