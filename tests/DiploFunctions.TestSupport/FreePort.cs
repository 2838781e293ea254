using System.Net;
using System.Net.Sockets;

namespace DiploFunctions.TestSupport;

/// <summary>Ports for the servers of tests.</summary>
public static class FreePort
{
    /// <summary>Different ports of 127.0.0.1 on which nobody listens just now.</summary>
    public static int[] Take(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners)
        {
            listener.Start();
        }

        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (var listener in listeners)
        {
            listener.Stop();
        }

        return ports;
    }
}
