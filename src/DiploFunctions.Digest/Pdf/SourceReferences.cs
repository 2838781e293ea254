using QuestPDF.Fluent;

namespace DiploFunctions.Digest.Drawing;

/// <summary>Numbers that lead to the list of sources.</summary>
internal static class SourceReferences
{
    public static void Write(TextDescriptor text, IReadOnlyList<int> numbers)
    {
        foreach (var (index, number) in numbers.Index())
        {
            text.Write(index > 0 ? ", " : "", Typography.Detail);
            text.WriteReference(SourcesSection.LabelOf(number), SourcesSection.AnchorOf(number), Typography.Reference);
        }
    }
}
