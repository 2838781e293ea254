using System.Diagnostics;
using DiploFunctions.Benchmarks.Measuring;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Benchmarks.Extraction;

/// <summary>The process that reads entities and dates with wink-nlp, in Node.js.</summary>
internal static class WinkContestant
{
    private static readonly string Folder = Repository.File("tests", "DiploFunctions.Benchmarks", "Extraction", "wink");

    /// <summary>Installs the locked versions when they are not there yet.</summary>
    public static void Install()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "wink-nlp")))
        {
            return;
        }

        var shell = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", ["/c", "npm", "ci"]) : new ProcessStartInfo("npm", ["ci"]);
        shell.WorkingDirectory = Folder;
        using var npm = Process.Start(shell) ?? throw new InvalidOperationException("npm did not start.");
        npm.WaitForExit();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm could not install wink-nlp in {Folder}.");
        }
    }

    /// <param name="folder">The folder of the articles.</param>
    /// <param name="annotations">"entities": only what entities need; "all": as wink-nlp works unless told otherwise.</param>
    public static Child Start(string folder, string annotations) => Child.OfNode(Path.Combine(Folder, "contestant.cjs"), folder, annotations);
}
