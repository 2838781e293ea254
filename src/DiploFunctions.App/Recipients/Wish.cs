namespace DiploFunctions.App.Recipients;

/// <summary>How somebody wants to get the digest, until they say yes to the mail that asks them.</summary>
/// <param name="Language">"id", "en" or "vi".</param>
/// <param name="Interests">What it is to tell about.</param>
/// <param name="Expires">Until when the yes counts, to the second; it also tells one wish from a later one.</param>
public sealed record Wish(string Language, Interests Interests, DateTimeOffset Expires);
