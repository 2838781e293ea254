using System.Globalization;
using System.Text;

namespace DiploFunctions.App.Mail.Smtp;

/// <summary>Reads and writes the lines of a conversation with a server.</summary>
internal sealed class SmtpLines(Stream stream) : IAsyncDisposable
{
    private const int LongestLine = 4096;
    private const int MostLines = 100;

    private readonly byte[] _buffer = new byte[LongestLine];
    private int _start;
    private int _end;

    public Stream Stream => stream;

    /// <summary>True when nothing that was received is unread; else somebody put words in before TLS began.</summary>
    public bool IsAtEnd => _start == _end;

    /// <exception cref="ArgumentException">The line would be two.</exception>
    public async Task WriteAsync(string line, CancellationToken cancellationToken)
    {
        if (line.AsSpan().ContainsAny('\r', '\n'))
            throw new ArgumentException("A line of SMTP holds a line break.", nameof(line));

        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <exception cref="IOException">The connection ended.</exception>
    /// <exception cref="SmtpException">It is no answer of SMTP.</exception>
    public async Task<SmtpReply> ReadReplyAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (lines.Count < MostLines)
        {
            var line = await ReadLineAsync(cancellationToken);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                throw new SmtpException("It does not answer as a mail server does.");

            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
                return new SmtpReply(code, lines);
        }

        throw new SmtpException("Its answer does not end.");
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                var line = Encoding.UTF8.GetString(_buffer, _start, length).TrimEnd('\r');
                _start += length + 1;
                return line;
            }

            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            if (_end == _buffer.Length)
                throw new SmtpException("A line of its answer does not end.");

            var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
            if (count == 0)
                throw new IOException("The server ended the connection.");

            _end += count;
        }
    }
}
