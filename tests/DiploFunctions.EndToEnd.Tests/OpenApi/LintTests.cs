using System.Text.Json;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

public sealed class LintTests
{
    private static readonly string Redocly = Path.Combine("node_modules", "@redocly", "cli", "bin", "cli.js");
    private static readonly string Rules = Repository.File("eng", "tools", "redocly.yaml");

    [Fact]
    public async Task The_document_has_no_error_and_no_warning()
    {
        var (code, output, errors) = await NodeScript.RunAsync(Redocly, "", "lint", ApiDocument.File, "--config", Rules, "--format", "json");

        Assert.True(output.Length > 0, errors);
        var problems = JsonDocument.Parse(output).RootElement.GetProperty("problems").EnumerateArray()
            .Select(problem => $"{problem.GetProperty("ruleId")}: {problem.GetProperty("message")} {problem.GetProperty("location")}");
        Assert.Empty(problems);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task The_linter_finds_what_is_wrong()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lint").FullName, "openapi.json");
        var text = await File.ReadAllTextAsync(ApiDocument.File);
        await File.WriteAllTextAsync(file, text.Replace("\"getHealth\"", "\"getDigest\"", StringComparison.Ordinal));

        var (code, output, _) = await NodeScript.RunAsync(Redocly, "", "lint", file, "--config", Rules, "--format", "json");

        Assert.NotEqual(0, code);
        Assert.Contains("operation-operationId-unique", output, StringComparison.Ordinal);
    }
}
