using System.Diagnostics;
using System.Globalization;

namespace DiploFunctions.Benchmarks.Extraction;

/// <summary>The most memory that this process has held, as the operating system counts it.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";
    private const string ClearReferences = "/proc/self/clear_refs";

    /// <summary>Begins to count anew where the system can (Linux); elsewhere the peak is that since the process began.</summary>
    /// <returns>The bytes held now, from which the peak is to be counted.</returns>
    public static long Restart()
    {
        if (File.Exists(ClearReferences))
        {
            File.WriteAllText(ClearReferences, "5");
        }

        return Bytes;
    }

    public static long Bytes
    {
        get
        {
            if (!File.Exists(Status))
            {
                using var self = Process.GetCurrentProcess();
                return self.PeakWorkingSet64;
            }

            var line = File.ReadLines(Status).First(row => row.StartsWith("VmHWM:", StringComparison.Ordinal));
            return 1024 * long.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture);
        }
    }
}
