using DiploFunctions.Digest;

namespace DiploFunctions.App.Digests;

/// <summary>Prints a finished digest as a PDF.</summary>
public delegate byte[] PdfPrinter(DigestModel model);
