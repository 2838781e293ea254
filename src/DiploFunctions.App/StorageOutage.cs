using System.Net.Sockets;
using Azure;

namespace DiploFunctions.App;

/// <summary>Tells a storage that cannot be reached just now from every other failure.</summary>
public static class StorageOutage
{
    /// <summary>True when a table or container that the app makes at its start is not there any more.</summary>
    public static bool IsMissingStore(Exception exception) => exception switch
    {
        AggregateException aggregate => aggregate.InnerExceptions.Any(IsMissingStore),
        RequestFailedException { ErrorCode: "TableNotFound" or "ContainerNotFound" or "TableBeingDeleted" or "ContainerBeingDeleted" } => true,
        _ => false,
    };

    /// <summary>True when waiting may help: no connection, a connection that broke, a busy or failing service.</summary>
    public static bool IsCause(Exception exception) => exception switch
    {
        // The client library gives up after its own retries with an aggregate of what each try ran into.
        AggregateException aggregate => aggregate.InnerExceptions.Any(IsCause),
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or >= 500,
        HttpRequestException or SocketException => true,
        IOException { InnerException: SocketException } => true,
        _ => false,
    };
}
