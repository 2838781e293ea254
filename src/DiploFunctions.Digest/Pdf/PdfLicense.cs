namespace DiploFunctions.Digest;

/// <summary>The tier under which this installation uses QuestPDF; the operator says which one applies.</summary>
public enum PdfLicense
{
    /// <summary>Free, for individuals, non-profits and organisations under the turnover that QuestPDF's terms name.</summary>
    Community,

    /// <summary>Paid, for up to ten developers.</summary>
    Professional,

    /// <summary>Paid, for any number of developers.</summary>
    Enterprise,

    /// <summary>For trying it out; QuestPDF says so on the console and in the file.</summary>
    Evaluation,
}
