namespace DiploFunctions.App.Recipients;

/// <summary>What a signed link says.</summary>
/// <param name="Subject">Whom or what it is for.</param>
/// <param name="Expires">Until when it counts, to the second; null for ever.</param>
internal sealed record Token(string Subject, DateTimeOffset? Expires)
{
    public bool IsExpired(DateTimeOffset now) => Expires < now;
}
