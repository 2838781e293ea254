namespace DiploFunctions.App.Recipients;

/// <summary>The setting <c>Mail__Recipients</c>: addresses parted by <c>;</c>, each as <c>ADDRESS:LANGUAGE:COUNTRIES:TOPICS</c> with any end left out.</summary>
internal static class RecipientsSetting
{
    private const int MostFields = 4;

    /// <summary>Reads the setting; an address named twice counts once.</summary>
    /// <param name="text">For example <c>a@example.org;b@example.org:en:VN+ID:visits+agreements</c>.</param>
    /// <param name="defaultLanguage">The language of an address without one.</param>
    /// <param name="problems">One sentence for each part that is no recipient.</param>
    public static IReadOnlyList<Recipient> Read(string text, string defaultLanguage, out IReadOnlyList<string> problems)
    {
        var recipients = new Dictionary<string, Recipient>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var part in text.Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadOne(part, defaultLanguage, wrong) is { } recipient)
                recipients.TryAdd(recipient.Address, recipient);
        }

        problems = wrong;
        return [.. recipients.Values];
    }

    private static Recipient? ReadOne(string part, string defaultLanguage, List<string> wrong)
    {
        var fields = part.Split(':', StringSplitOptions.TrimEntries);
        string Field(int index) => index < fields.Length ? fields[index] : "";
        if (fields.Length > MostFields || !AddressText.IsAddress(fields[0]))
        {
            wrong.Add($"Mail__Recipients: '{part}' is no mail address; write name@example.org or name@example.org:en:VN+ID:visits, parted by semicolons.");
            return null;
        }

        var language = Field(1).Length > 0 ? Field(1).ToLowerInvariant() : defaultLanguage;
        if (!Recipient.Languages.Contains(language))
        {
            wrong.Add($"Mail__Recipients: '{language}' in '{part}' is no language of the digest; write id, en or vi.");
            return null;
        }

        var unknown = new List<string>();
        var interests = Interests.Read(Field(2), Field(3), unknown);
        wrong.AddRange(unknown.Select(clause => $"Mail__Recipients: in '{part}' {clause}."));
        return unknown.Count > 0 ? null : new Recipient(fields[0].ToLowerInvariant(), language) { Interests = interests };
    }
}
