using System.Text.Json;
using DiploFunctions.Cli.Access;

namespace DiploFunctions.Cli.Digests;

/// <summary>Has the app render a week's digest, and mail it if wanted, and fetches it.</summary>
internal static class DigestOfApp
{
    public static async Task<int> WriteAsync(DigestOrder order, AppClient client, CancellationToken cancellationToken)
    {
        using var app = client;
        var answer = await app.RenderDigestAsync(order.Week, order.Language, order.Send, cancellationToken);
        await order.WriteAsync(await app.GetBytesAsync($"digests/{order.Week}", cancellationToken), cancellationToken);
        await order.Output.WriteLineAsync(answer.GetRawText());
        return answer.TryGetProperty("mail", out var mail) && mail.ValueKind == JsonValueKind.Object
            ? DigestOrder.ExitCodeOf(
                Number(mail, "sent"), Number(mail, "failed") + Number(mail, "refused"), Number(mail, "already"), mail.GetProperty("notSent").GetString())
            : ExitCode.Done;
    }

    private static int Number(JsonElement mail, string name) => mail.GetProperty(name).GetInt32();
}
