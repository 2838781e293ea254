using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Http;

/// <summary>Bytes of a media type.</summary>
internal sealed class BytesAnswer(ReadOnlyMemory<byte> bytes, string contentType) : Answer
{
    protected override int Status => StatusCodes.Status200OK;

    protected override string? ContentType => contentType;

    /// <summary>A PDF to be shown, or saved under a name of ASCII letters.</summary>
    public static Answer Pdf(ReadOnlyMemory<byte> pdf, string fileName) =>
        new BytesAnswer(pdf, "application/pdf").With("Content-Disposition", $"inline; filename=\"{fileName}\"");

    protected override ReadOnlyMemory<byte> Body() => bytes;
}
