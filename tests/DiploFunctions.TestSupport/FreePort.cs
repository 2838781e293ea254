using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DiploFunctions.TestSupport;

/// <summary>Ports for the servers of tests.</summary>
/// <remarks>
/// Below those that systems give to outgoing connections (from 32768 on Linux, from 49152 elsewhere): of these one that is free now may be
/// taken by any client before the server listens.
/// </remarks>
public static class FreePort
{
    private const int First = 15_000;
    private const int Last = 32_000;
    private static readonly ConcurrentDictionary<int, bool> Taken = new();

    /// <summary>Different ports of 127.0.0.1 on which nobody listens just now, and which this process has not been given before.</summary>
    public static int[] Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last);
            if (IsFree(port) && Taken.TryAdd(port, true))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
