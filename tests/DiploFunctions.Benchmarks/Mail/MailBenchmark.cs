using System.Diagnostics;
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
    private const int Lines = 4;
    private const int PdfBytes = 60_000;

    public static async Task RunAsync()
    {
        var azurite = new AzuriteServer();
        await azurite.InitializeAsync();
        await using var server = new ScriptedSmtp();
        await using var app = AppOf(azurite.ConnectionString, server.Port);
        await app.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        var digest = app.GetRequiredService<WeeklyDigest>();
        var week = IsoWeek.Of(new DateOnly(2024, 1, 3));

        // The first round warms up, and its messages are those that are sent raw.
        await SendAsync(digest, week);
        string[] messages = [.. server.Taken.Select(mail => string.Concat(mail.Lines.Select(line => line + "\r\n")))];
        await RawAsync(server.Port, messages);
        var (mailed, raw) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            week = week.Next;
            mailed.Add(Recipients / await SendAsync(digest, week));
            raw.Add(Recipients / await RawAsync(server.Port, messages));
        }

        Write(messages[0].Length, mailed, raw);
        await azurite.DisposeAsync();
    }

    private static ServiceProvider AppOf(string storage, int port)
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
            ["Mail:Parallel"] = $"{Lines}",
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

    private static async Task<double> SendAsync(WeeklyDigest digest, IsoWeek week)
    {
        var begun = Stopwatch.GetTimestamp();
        var delivery = await digest.SendAsync(week, CancellationToken.None);
        return delivery.Sent == Recipients
            ? Stopwatch.GetElapsedTime(begun).TotalSeconds
            : throw new InvalidOperationException($"{delivery.Sent} of {Recipients} mails were sent.");
    }

    private static async Task<double> RawAsync(int port, string[] messages)
    {
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Lines).Select(line => Task.Run(() => RawSender.SendAsync(port, messages.Where((_, i) => i % Lines == line)))));
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static void Write(int bytes, List<double> mailed, List<double> raw)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Recipients} messages of {bytes / 1000} KB, {Lines} connections, {Rounds} rounds\n"));
        var table = new Table("", "mails/s, median", "least to greatest", "of raw");
        var first = Spread.Of(raw).Median;
        foreach (var (name, rates) in ((string, List<double>)[])[("raw", raw), ("the app, with its log", mailed)])
        {
            var spread = Spread.Of(rates);
            table.Add(name, Figure($"{spread.Median:0}"), Figure($"{spread.Least:0} to {spread.Greatest:0}"), Figure($"{spread.Median / first:0.00}"));
        }

        table.Write(Console.Out);
    }

    private static string Figure(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
