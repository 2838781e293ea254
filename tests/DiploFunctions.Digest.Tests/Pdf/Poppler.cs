using System.ComponentModel;
using System.Diagnostics;

namespace DiploFunctions.Digest.Tests.Pdf;

/// <summary>Reads PDFs back with the programs of poppler-utils.</summary>
internal static class Poppler
{
    /// <summary>The words of the pages, laid out; pages end with a form feed.</summary>
    public static string TextOf(byte[] pdf) => Run("pdftotext", ["-layout", "-", "-"], pdf);

    public static string[] PagesOf(byte[] pdf) => TextOf(pdf).TrimEnd('\f').Split('\f');

    public static string InfoOf(byte[] pdf) => Run("pdfinfo", ["-"], pdf);

    /// <summary>The addresses that links lead to.</summary>
    public static string LinksOf(byte[] pdf) => Run("pdfinfo", ["-url", "-"], pdf);

    /// <summary>The named places that links within the file lead to.</summary>
    public static string DestinationsOf(byte[] pdf) => Run("pdfinfo", ["-dests", "-"], pdf);

    public static string FontsOf(byte[] pdf) => Run("pdffonts", ["-"], pdf);

    /// <summary>How much of the first page has a colour ("FF0000"), 0 to 1.</summary>
    public static double ShareOf(string color, byte[] pdf)
    {
        var (dots, _) = DotsOf(1, pdf);
        var wanted = Convert.FromHexString(color);
        return (double)dots.Count(dot => dot.SequenceEqual(wanted)) / dots.Count;
    }

    /// <summary>How far down a page a colour comes first, 0 to 1.</summary>
    public static double FirstRowOf(string color, int page, byte[] pdf)
    {
        var (dots, width) = DotsOf(page, pdf);
        var wanted = Convert.FromHexString(color);
        return (double)dots.FindIndex(dot => dot.SequenceEqual(wanted)) / dots.Count + (0.5 * width / dots.Count);
    }

    private static (List<byte[]> Dots, int Width) DotsOf(int page, byte[] pdf)
    {
        // PPM: "P6", width and height, the greatest value, then three bytes a dot.
        var picture = RunBytes("pdftoppm", ["-r", "72", "-f", $"{page}", "-l", $"{page}", "-"], pdf);
        var start = 0;
        for (var lines = 0; lines < 3; start++)
        {
            lines += picture[start] == '\n' ? 1 : 0;
        }

        var width = int.Parse(System.Text.Encoding.ASCII.GetString(picture[..start]).Split('\n', ' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        return ([.. picture[start..].Chunk(3)], width);
    }

    private static string Run(string program, string[] arguments, byte[] pdf) => System.Text.Encoding.UTF8.GetString(RunBytes(program, arguments, pdf));

    private static byte[] RunBytes(string program, string[] arguments, byte[] pdf)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            using var output = new MemoryStream();
            var read = process.StandardOutput.BaseStream.CopyToAsync(output);
            using (var stdin = process.StandardInput.BaseStream)
            {
                stdin.Write(pdf);
            }

            process.WaitForExit();
            read.Wait();
            return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{program} is not on this machine (Debian: poppler-utils). ./test.sh installs what the tests need.", e);
        }
    }
}
