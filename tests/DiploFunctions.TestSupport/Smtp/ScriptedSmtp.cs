using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace DiploFunctions.TestSupport.Smtp;

/// <summary>A small SMTP server on a free port of 127.0.0.1 that does what a test tells it to, and counts every message that it took.</summary>
public sealed class ScriptedSmtp : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<TakenMail> _taken = new();
    private readonly ConcurrentBag<Task> _sessions = [];
    private readonly Task _listening;
    private int _connections;
    private int _open;

    public ScriptedSmtp()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    /// <summary>The port that speaks SMTP.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What is answered where; may be changed at any time.</summary>
    public SmtpScript Script { get; set; } = new();

    /// <summary>When set, STARTTLS is offered with this certificate.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>How many connections were made.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>How many conversations have not ended; those that hang never do.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>Every message whose final dot came, whether the client heard the answer or not; in that order.</summary>
    public IReadOnlyList<TakenMail> Taken => [.. _taken];

    /// <summary>The messages to an address.</summary>
    public IReadOnlyList<TakenMail> To(string address) => [.. _taken.Where(mail => mail.To == address)];

    /// <summary>Forgets the messages that it took.</summary>
    public void Forget() => _taken.Clear();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _listening;
        await Task.WhenAll(_sessions);
        _end.Dispose();
    }

    internal void Keep(TakenMail mail) => _taken.Enqueue(mail);

    private async Task TalkAsync(TcpClient client)
    {
        await new SmtpSession(this, client).RunAsync(_end.Token);
        Interlocked.Decrement(ref _open);
    }

    private async Task ListenAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Interlocked.Increment(ref _connections);
                Interlocked.Increment(ref _open);
                _sessions.Add(Task.Run(() => TalkAsync(client)));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
