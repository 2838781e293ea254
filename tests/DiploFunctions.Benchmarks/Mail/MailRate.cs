using System.Diagnostics;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Benchmarks.Mail;

/// <summary>How fast some mails went, and what that took of the processors.</summary>
/// <param name="Mails">Mails in a second.</param>
/// <param name="Own">Milliseconds of this process for each mail: who sends and the mail server.</param>
/// <param name="Storage">Milliseconds of the storage emulator for each mail.</param>
internal sealed record MailRate(double Mails, double Own, double Storage)
{
    public static async Task<MailRate> OfAsync(int mails, AzuriteServer storage, Func<Task> send)
    {
        var (begun, own, others) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, storage.ProcessorTime);
        await send();
        return new MailRate(
            mails / Stopwatch.GetElapsedTime(begun).TotalSeconds,
            (Environment.CpuUsage.TotalTime - own).TotalMilliseconds / mails,
            (storage.ProcessorTime - others).TotalMilliseconds / mails);
    }
}
