using System.Diagnostics;
using System.Globalization;

namespace DiploFunctions.Benchmarks.Measuring;

/// <summary>A process that does a piece of work each time it is asked to, and answers a line of figures.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    private Child(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
    }

    /// <summary>Starts this program again with other arguments.</summary>
    public static Child OfThisProgram(params string[] arguments) => OfThisProgram([], arguments);

    /// <summary>Starts this program again with other arguments and some variables in its environment.</summary>
    public static Child OfThisProgram((string Name, string Value)[] settings, params string[] arguments)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is not known.");
        // As `dotnet X.dll` this program's own file is the first argument of the one that runs.
        var isHosted = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(program, isHosted ? [typeof(Child).Assembly.Location, .. arguments] : arguments);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new Child(start);
    }

    public static Child OfNode(params string[] arguments) => new(new ProcessStartInfo("node", arguments));

    /// <summary>Has the work done once.</summary>
    /// <returns>The figures of the answer.</returns>
    public double[] Ask()
    {
        _process.StandardInput.WriteLine("go");
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("A measured process ended before it answered.");
        return [.. answer.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
