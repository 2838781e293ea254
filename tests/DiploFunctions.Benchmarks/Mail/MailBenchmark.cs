using System.Globalization;
using DiploFunctions.App;
using DiploFunctions.App.Digests;
using DiploFunctions.App.Storage;
using DiploFunctions.Benchmarks.Measuring;
using DiploFunctions.Model;
using DiploFunctions.TestSupport;
using DiploFunctions.TestSupport.Smtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.Benchmarks.Mail;

/// <summary>A digest mailed to a thousand recipients, with the log of each, beside the same messages sent raw to the same server over as many connections.</summary>
internal static class MailBenchmark
{
    private const int Recipients = 1000;
    private const int Rounds = 5;
    private const int PdfBytes = 60_000;

    public static async Task RunAsync()
    {
        foreach (var lines in (int[])[4, 8, 12, 16])
        {
            await RunAsync(lines);
        }
    }

    private static async Task RunAsync(int lines)
    {
        var azurite = new AzuriteServer { IsPersistent = true };
        await azurite.InitializeAsync();
        await using var server = new ScriptedSmtp();
        await using var app = AppOf(azurite.ConnectionString, server.Port, lines);
        await app.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        var digest = app.GetRequiredService<WeeklyDigest>();
        var week = IsoWeek.Of(new DateOnly(2024, 1, 3));

        // The first rounds warm up, and the messages of the first are those that are sent raw.
        await SendAsync(digest, week);
        string[] messages = [.. server.Taken.Select(mail => string.Concat(mail.Lines.Select(line => line + "\r\n")))];
        await RawAsync(server.Port, lines, messages);
        await SendAsync(digest, week = week.Next);
        await RawAsync(server.Port, lines, messages);
        var (mailed, raw) = (new List<MailRate>(), new List<MailRate>());
        for (var round = 0; round < Rounds; round++)
        {
            week = week.Next;
            server.Forget();
            mailed.Add(await MailRate.OfAsync(Recipients, azurite, () => SendAsync(digest, week)));
            server.Forget();
            raw.Add(await MailRate.OfAsync(Recipients, azurite, () => RawAsync(server.Port, lines, messages)));
        }

        Write(messages[0].Length, lines, mailed, raw);
        await azurite.StopAsync();
        await azurite.DisposeAsync();
    }

    private static ServiceProvider AppOf(string storage, int port, int lines)
    {
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = storage,
            ["DigestSendEmpty"] = "true",
            ["PublicBaseUrl"] = "https://facts.example.org",
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{port}",
            ["Mail:Tls"] = "false",
            ["Mail:Sender"] = "digest@example.org",
            ["Mail:Recipients"] = string.Join(';', Enumerable.Range(0, Recipients).Select(i => $"reader{i}@example.org")),
            ["Mail:TokenKey"] = new string('k', 32),
            ["Mail:Parallel"] = $"{lines}",
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging(log => log.SetMinimumLevel(LogLevel.Error));
        services.AddDiploFunctions(configuration);
        // What printing takes is measured elsewhere.
        var pdf = new byte[PdfBytes];
        new Random(1).NextBytes(pdf);
        services.AddSingleton<PdfPrinter>(_ => pdf);
        return services.BuildServiceProvider();
    }

    private static async Task SendAsync(WeeklyDigest digest, IsoWeek week)
    {
        var delivery = await digest.SendAsync(week, CancellationToken.None);
        if (delivery.Sent != Recipients)
            throw new InvalidOperationException($"{delivery.Sent} of {Recipients} mails were sent.");
    }

    private static Task RawAsync(int port, int lines, string[] messages) => Task.WhenAll(
        Enumerable.Range(0, lines).Select(line => Task.Run(() => RawSender.SendAsync(port, messages.Where((_, i) => i % lines == line)))));

    private static void Write(int bytes, int lines, List<MailRate> mailed, List<MailRate> raw)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Recipients} messages of {bytes / 1000} KB, {lines} connections, {Rounds} rounds\n"));
        var table = new Table("", "mails/s, median", "least to greatest", "of raw", "processor, ms a mail", "that of the storage");
        var first = Spread.Of(raw.Select(one => one.Mails)).Median;
        foreach (var (name, rates) in ((string, List<MailRate>)[])[("raw", raw), ("the app, with its log", mailed)])
        {
            var spread = Spread.Of(rates.Select(one => one.Mails));
            var (own, storage) = (Spread.Of(rates.Select(one => one.Own)).Median, Spread.Of(rates.Select(one => one.Storage)).Median);
            table.Add(
                name,
                Figure($"{spread.Median:0}"),
                Figure($"{spread.Least:0} to {spread.Greatest:0}"),
                Figure($"{spread.Median / first:0.00}"),
                Figure($"{own:0.0}"),
                Figure($"{storage:0.0}"));
        }

        table.Write(Console.Out);
    }

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
