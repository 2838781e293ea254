using QuestPDF.Infrastructure;

namespace QuestPDF;

public static class Settings
{
    public static LicenseType? License { get; set; }

    public static bool CheckIfAllTextGlyphsAreAvailable { get; set; } = System.Diagnostics.Debugger.IsAttached;

    public static bool UseEnvironmentFonts { get; set; } = true;
}
