using System.Reflection;
using Azure.Storage.Blobs;

namespace DiploFunctions.Cli.Serve;

/// <summary>A blob in the form that a function's parameter asks for.</summary>
internal static class BlobBinding
{
    public static bool CanBind(Type type) => type == typeof(BlobClient) || type == typeof(Stream) || type == typeof(string);

    /// <summary>The values of the function's parameters for one blob; the blob is opened only when the function does not do it itself.</summary>
    public static async Task<Func<ParameterInfo, object?>> OpenAsync(BlobFunction function, string blobName, CancellationToken cancellationToken)
    {
        var blob = function.Container.GetBlobClient(blobName);
        var trigger = function.Definition.TriggerParameter;
        object value = trigger.ParameterType == typeof(BlobClient) ? blob
            : trigger.ParameterType == typeof(Stream) ? await blob.OpenReadAsync(cancellationToken: cancellationToken)
            : (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToString();
        return parameter => parameter == trigger ? value
            : parameter.Name == function.Pattern.Parameter ? function.Pattern.Match(blobName)
            : throw new NotSupportedException($"diplo serve cannot bind the parameter {parameter.Name} of {function.Name}.");
    }
}
