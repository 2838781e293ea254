using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("extract")]
    [InlineData("extract --format xml a.txt")]
    [InlineData("nonsense")]
    [InlineData("load")]
    [InlineData("load a.txt --url http://127.0.0.1:1 --connection UseDevelopmentStorage=true")]
    [InlineData("load --again --connection UseDevelopmentStorage=true")]
    [InlineData("list planets")]
    [InlineData("list visits format=csv")]
    [InlineData("list visits --url nowhere")]
    [InlineData("list visits --url ftp://example.org")]
    [InlineData("digest --out a.pdf")]
    [InlineData("digest --week 2025-W54 --out a.pdf")]
    [InlineData("digest --week 2025-W20 --out a.pdf --articles . --send")]
    [InlineData("digest --week 2025-W20 --out a.pdf --lang fr")]
    [InlineData("serve --port many")]
    public async Task A_wrong_command_line_ends_with_2_and_leaves_the_output_empty(string line)
    {
        var run = await Shell.RunAsync(line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "extract")]
    [InlineData("extract --help", "--text")]
    [InlineData("serve --help", "--port")]
    [InlineData("load --help", "--wait")]
    [InlineData("list --help", "agreements")]
    [InlineData("digest --help", "--week")]
    public async Task Help_is_printed_on_the_output(string line, string word)
    {
        var run = await Shell.RunAsync(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(word, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list visits")]
    [InlineData("digest --week 2025-W20 --out unwritten.pdf")]
    [InlineData("load --again")]
    public async Task An_app_that_does_not_run_ends_it_with_3_and_a_hint(string line)
    {
        var run = await Shell.RunAsync([.. line.Split(' '), "--url", $"http://127.0.0.1:{FreePort.Take(1)[0]}"]);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("Is it running", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("unwritten.pdf"));
    }
}
