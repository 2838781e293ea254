using System.Text.Json;
using DiploFunctions.App.Digests;
using DiploFunctions.App.Storage;
using DiploFunctions.Cli.Access;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Cli.Digests;

/// <summary>Makes a week's digest from the stores, keeps it there too, and mails it if wanted.</summary>
internal static class DigestOfStorage
{
    public static async Task<int> WriteAsync(DigestOrder order, string connection, CancellationToken cancellationToken)
    {
        await using var parts = AppParts.Over(connection);
        await parts.Get<StorageSetup>().EnsureAsync(cancellationToken);
        var digest = parts.Get<WeeklyDigest>();
        var record = await digest.RenderAsync(order.Week, order.Language, cancellationToken);
        var pdf = await parts.Get<DigestStore>().ReadPdfAsync(order.Week, cancellationToken) ?? [];
        await order.WriteAsync(pdf, cancellationToken);

        var delivery = order.Send ? await digest.SendAsync(order.Week, cancellationToken) : null;
        await order.Output.WriteLineAsync(JsonSerializer.Serialize(
            new
            {
                week = order.Week.ToString(),
                file = order.File,
                size = pdf.Length,
                visits = record.Visits,
                meetings = record.Meetings,
                agreements = record.Agreements,
                articles = record.Articles,
                sent = delivery?.Sent,
                failed = delivery?.Failed,
                refused = delivery?.Refused,
                already = delivery?.Already,
                notSent = delivery?.NotSent,
            },
            ModelJson.Options));
        return delivery is null ? ExitCode.Done : DigestOrder.ExitCodeOf(delivery.Sent, delivery.Failed + delivery.Refused, delivery.Already, delivery.NotSent);
    }
}
