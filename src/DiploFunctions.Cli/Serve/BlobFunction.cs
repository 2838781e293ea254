using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.Cli.Serve;

/// <summary>A function with a blob trigger, the container that it watches and its receipts.</summary>
internal sealed class BlobFunction
{
    /// <summary>Where this host keeps what it has to remember.</summary>
    private const string StateContainer = "diplo-serve";

    public BlobFunction(FunctionDefinition definition, BlobServiceClient storage)
    {
        var trigger = (BlobTriggerAttribute)definition.Trigger;
        Definition = definition;
        Source = trigger.Source;
        Pattern = BlobPattern.Parse(trigger.BlobPath);
        Container = storage.GetBlobContainerClient(Pattern.Container);
        Receipts = new BlobReceipts(storage.GetBlobContainerClient(StateContainer), definition.Name);
        if (!BlobBinding.CanBind(definition.TriggerParameter.ParameterType))
        {
            throw new ServeException(
                $"diplo serve gives a blob as BlobClient, Stream or string; {Name} asks for {definition.TriggerParameter.ParameterType.Name}.");
        }
    }

    public string Name => Definition.Name;

    public FunctionDefinition Definition { get; }

    public BlobTriggerSource Source { get; }

    public BlobPattern Pattern { get; }

    public BlobContainerClient Container { get; }

    public BlobReceipts Receipts { get; }
}
