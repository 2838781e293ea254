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

    private static string Run(string program, string[] arguments, byte[] pdf)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            })!;
            var output = process.StandardOutput.ReadToEndAsync();
            using (var stdin = process.StandardInput.BaseStream)
            {
                stdin.Write(pdf);
            }

            process.WaitForExit();
            return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{program} is not on this machine (Debian: poppler-utils). ./test.sh installs what the tests need.", e);
        }
    }
}
