namespace DiploFunctions.Extraction.Reading.Bytes;

/// <summary>Tells files that are no text by their first bytes or by their control characters.</summary>
internal static class BinaryFormats
{
    // Text never holds many of these; a handful is what broken exports leave behind.
    private const double MostControls = 0.005;

    private static readonly (byte[] Magic, string Name)[] Known =
    [
        ([0x89, 0x50, 0x4E, 0x47], "PNG image"),
        ([0xFF, 0xD8, 0xFF], "JPEG image"),
        ("GIF8"u8.ToArray(), "GIF image"),
        ("%PDF-"u8.ToArray(), "PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "zip archive (also docx, xlsx, epub)"),
        ([0x50, 0x4B, 0x05, 0x06], "zip archive (also docx, xlsx, epub)"),
        ([0x1F, 0x8B], "gzip archive"),
        ([0x42, 0x5A, 0x68, 0x39], "bzip2 archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard archive"),
        ("Rar!"u8.ToArray(), "RAR archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "old Office document (doc, xls, ppt)"),
        ([0x7F, 0x45, 0x4C, 0x46], "program"),
    ];

    /// <summary>The name of the format that the first bytes belong to, or null.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, name) in Known)
        {
            if (bytes.StartsWith(magic))
                return name;
        }

        return null;
    }

    /// <summary>True when bytes in an encoding that contains ASCII hold what text cannot: a NUL or many control characters.</summary>
    public static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
        {
            if (value == 0)
                return true;
            if (value < ' ' && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C))
                count++;
        }

        return count > 4 && count > bytes.Length * MostControls;
    }
}
