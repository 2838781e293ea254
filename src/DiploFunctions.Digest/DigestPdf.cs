namespace DiploFunctions.Digest;

/// <summary>A digest as PDF.</summary>
public static class DigestPdf
{
    /// <summary>The bytes of the PDF: A4, its fonts embedded.</summary>
    /// <param name="model">What to lay out.</param>
    /// <param name="license">The tier under which QuestPDF is used.</param>
    public static byte[] Render(DigestModel model, PdfLicense license = PdfLicense.Community) => throw new NotImplementedException();
}
