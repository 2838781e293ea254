using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace QuestPDF.Html;

/// <summary>The program that makes a PDF of HTML.</summary>
internal static class WeasyPrint
{
    private const string Missing =
        "The stand-in for QuestPDF makes PDFs with WeasyPrint, which is not on this machine. Install it (Debian: apt-get install weasyprint fonts-lato); run.sh and test.sh do so.";

    /// <summary>The PDF.</summary>
    /// <exception cref="InvalidOperationException">WeasyPrint is missing or fails; the message says which.</exception>
    /// <param name="html">The whole document.</param>
    /// <param name="isTagged">Whether headings, tables and lists are to be told apart by those who hear the document.</param>
    public static byte[] Make(string html, bool isTagged)
    {
        string[] tagging = isTagged ? ["--pdf-variant", "pdf/ua-1"] : [];
        using var process = Start("weasyprint", ["--quiet", "--encoding", "utf-8", .. tagging, "-", "-"]);
        var errors = process.StandardError.ReadToEndAsync();
        var input = Task.Run(() =>
        {
            using var stdin = process.StandardInput.BaseStream;
            stdin.Write(Encoding.UTF8.GetBytes(html));
        });
        using var pdf = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(pdf);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"WeasyPrint ended with code {process.ExitCode}: {errors.Result}");
        }

        input.Wait();
        return pdf.ToArray();
    }

    /// <summary>What a program prints.</summary>
    public static string Ask(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? answer : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}: {errors.Result}");
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException(Missing);
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException(Missing, e);
        }
    }
}
