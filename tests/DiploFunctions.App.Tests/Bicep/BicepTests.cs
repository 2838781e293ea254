using System.Text.Json;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Bicep;

/// <summary>What is deployed compiles, without a warning of the linter, and is formatted.</summary>
public sealed class BicepTests
{
    [BicepFact]
    public async Task Main_compiles_with_all_its_modules()
    {
        var (made, said) = await BicepCompiler.RunAsync("build", "main.bicep");

        Assert.Equal("", said);
        using var template = JsonDocument.Parse(made);
        var modules = template.RootElement.GetProperty("resources").EnumerateArray()
            .Count(resource => resource.GetProperty("type").GetString() == "Microsoft.Resources/deployments");
        Assert.Equal(Directory.GetFiles(Repository.File("infra-bicep", "modules"), "*.bicep").Length, modules);
    }

    [BicepFact]
    public async Task The_parameters_fit_it()
    {
        var (made, said) = await BicepCompiler.RunAsync("build-params", "main.bicepparam");

        Assert.Equal("", said);
        Assert.NotEmpty(made);
    }

    [BicepFact]
    public async Task Every_file_is_formatted()
    {
        string[] files = ["main.bicep", "main.bicepparam", .. Directory.GetFiles(Repository.File("infra-bicep", "modules")).Select(path => System.IO.Path.Combine("modules", System.IO.Path.GetFileName(path)))];
        foreach (var file in files)
        {
            var (formatted, said) = await BicepCompiler.RunAsync("format", file);

            Assert.Equal("", said);
            Assert.Equal(await File.ReadAllTextAsync(Repository.File("infra-bicep", file)), formatted);
        }
    }
}
