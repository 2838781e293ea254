using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace DiploFunctions.TestSupport;

/// <summary>A server that a test starts as a process of its own, and ends.</summary>
public sealed class ToolProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly StringBuilder said = new();

    private ToolProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        // A test run that is broken off leaves nothing behind either.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
    }

    /// <summary>What the process has written so far, on both streams.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>The id of the process.</summary>
    public int Id => process.Id;

    /// <summary>What the process has taken of the processors so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a tool of eng/tools with Node and waits until it listens.</summary>
    /// <param name="script">The tool's main file, below eng/tools/node_modules.</param>
    /// <param name="ports">The ports of 127.0.0.1 that it will listen on.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Task<ToolProcess> StartNodeAsync(string script, int[] ports, params string[] arguments) => StartNodeAsync(script, ports, [], arguments);

    /// <param name="script">As for the other.</param>
    /// <param name="ports">As for the other.</param>
    /// <param name="options">Options of Node itself.</param>
    /// <param name="arguments">As for the other.</param>
    public static Task<ToolProcess> StartNodeAsync(string script, int[] ports, string[] options, string[] arguments)
    {
        var path = Repository.File("eng", "tools", "node_modules", script);
        return File.Exists(path)
            ? StartAsync(new ProcessStartInfo("node", [.. options, path, .. arguments]), ports)
            : throw new InvalidOperationException($"{script} is not there; run `npm ci` in eng/tools first (test.sh does).");
    }

    /// <summary>Starts a program and waits until it listens on the ports.</summary>
    /// <exception cref="InvalidOperationException">It ended or did not listen in time; the message holds what it wrote.</exception>
    public static async Task<ToolProcess> StartAsync(ProcessStartInfo start, int[] ports)
    {
        var tool = new ToolProcess(start);
        tool.process.Start();
        tool.process.BeginOutputReadLine();
        tool.process.BeginErrorReadLine();
        var begun = Stopwatch.GetTimestamp();
        foreach (var port in ports)
        {
            while (!await ListensAsync(port))
            {
                if (tool.process.HasExited || Stopwatch.GetElapsedTime(begun) > StartPatience)
                {
                    await tool.DisposeAsync();
                    throw new InvalidOperationException($"{start.FileName} does not listen on port {port}; it wrote:\n{tool.Said}");
                }

                await Task.Delay(100);
            }
        }

        return tool;
    }

    /// <summary>Ends the process as Ctrl-C or `kill` would, and waits for it.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> ListensAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Note(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // Never started, or ended and disposed of.
        }
    }
}
