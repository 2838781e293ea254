namespace DiploFunctions.App.Options;

/// <summary>The settings of the app that belong to no part of it alone; each is a setting of the same name.</summary>
public sealed class DiploOptions
{
    /// <summary>The largest article, in bytes; 5 MiB unless told.</summary>
    public long MaxArticleBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>The IANA time zone that weeks are counted in.</summary>
    public string TimeZone { get; set; } = "Asia/Jakarta";

    /// <summary>The language of digests for which nobody asked for another: id, en or vi.</summary>
    public string DigestLanguage { get; set; } = "id";

    /// <summary>Whether a week without any fact is mailed too.</summary>
    public bool DigestSendEmpty { get; set; }

    /// <summary>The address that the app is reached at from outside, without /api; when null, that of each request.</summary>
    public Uri? PublicBaseUrl { get; set; }

    /// <summary>The tier of the QuestPDF licence: Community, Professional or Enterprise.</summary>
    public string QuestPdfLicense { get; set; } = "Community";
}
