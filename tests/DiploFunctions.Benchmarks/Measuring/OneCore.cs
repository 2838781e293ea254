using System.Diagnostics;

namespace DiploFunctions.Benchmarks.Measuring;

/// <summary>Keeps everything that is measured on one and the same core.</summary>
internal static class OneCore
{
    /// <summary>Binds the calling thread, so that processes which it starts from now on see one core only; no effect where the system cannot.</summary>
    public static void Bind()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var self = Process.GetCurrentProcess();
            var allowed = self.ProcessorAffinity;
            // The last of the cores allowed: the first one has most of the system's own work.
            self.ProcessorAffinity = (nint)1 << (63 - long.LeadingZeroCount(allowed) is var last and < 63 ? (int)last : 0);
        }
    }
}
