using System.Text.Json;
using DiploFunctions.Cli.Access;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Cli.Digests;

/// <summary>Has the app render a week's digest, and fetches it.</summary>
internal static class DigestOfApp
{
    public static async Task<int> WriteAsync(DigestOrder order, AppClient client, CancellationToken cancellationToken)
    {
        using var app = client;
        if (await app.PostAsync($"digests/{order.Week}", cancellationToken) is { } reason)
        {
            throw new CommandException(ExitCode.Unreachable, reason);
        }

        var pdf = await app.GetBytesAsync($"digests/{order.Week}", cancellationToken);
        await order.WriteAsync(pdf, cancellationToken);
        await order.Output.WriteLineAsync(JsonSerializer.Serialize(new { week = order.Week.ToString(), file = order.File, size = pdf.Length }, ModelJson.Options));
        return ExitCode.Done;
    }
}
