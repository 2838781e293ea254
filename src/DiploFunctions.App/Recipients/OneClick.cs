using DiploFunctions.App.Http;
using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Recipients;

/// <summary>One-click unsubscribing (RFC 8058): mail programs post this field to the link of the header List-Unsubscribe.</summary>
internal static class OneClick
{
    /// <summary>The field's name and value.</summary>
    public static (string Name, string Value) Field { get; } = ("List-Unsubscribe", "One-Click");

    /// <exception cref="RequestException">The request's form lacks the field.</exception>
    public static async Task DemandAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType || !await HasFieldAsync(request, cancellationToken))
            throw RequestException.BadBody($"Post the form field {Field.Name}={Field.Value}, as RFC 8058 has it.");
    }

    private static async Task<bool> HasFieldAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return (await request.ReadFormAsync(cancellationToken))[Field.Name] == Field.Value;
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return false;
        }
    }
}
