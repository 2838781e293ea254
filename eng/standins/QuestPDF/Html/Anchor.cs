using System.Text;

namespace QuestPDF.Html;

/// <summary>Names of sections as ids that HTML allows.</summary>
internal static class Anchor
{
    public static string Of(string sectionName) => "s-" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(sectionName));
}
