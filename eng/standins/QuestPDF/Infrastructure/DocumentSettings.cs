using System.Diagnostics.CodeAnalysis;

namespace QuestPDF.Infrastructure;

public sealed class DocumentSettings
{
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The package's name.")]
    public PDFUA_Conformance PDFUA_Conformance { get; set; } = PDFUA_Conformance.None;

    public static DocumentSettings Default => new();
}

[SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The package's name.")]
public enum PDFUA_Conformance
{
    None = 0,
    PDFUA_1 = 1,
}
