namespace DiploFunctions.TestSupport.Smtp;

/// <summary>A message that the server has.</summary>
/// <param name="To">The address of the envelope.</param>
/// <param name="Lines">Its lines, dots unstuffed.</param>
public sealed record TakenMail(string To, IReadOnlyList<string> Lines)
{
    /// <summary>The header Message-ID.</summary>
    public string MessageId => Header("Message-ID");

    /// <summary>The value of a header that stands on one line; empty when it is not there.</summary>
    public string Header(string name) => Lines.TakeWhile(line => line.Length > 0)
        .Where(line => line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 2)..])
        .FirstOrDefault("");
}
