using DiploFunctions.Cli.Serve;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.Hosting;

public sealed class HostSettingsTests
{
    [Fact]
    public void Values_of_the_file_are_settings_and_what_is_given_wins()
    {
        var settings = Read(
            """{ "Values": { "A__B": "file", "C": "file", "AzureWebJobs.X.Disabled": true, /* a comment */ } }""",
            new Dictionary<string, string?> { ["C"] = "given" });

        Assert.Equal(("file", "given", "True"), (settings["A:B"], settings["C"], settings["AzureWebJobs.X.Disabled"]));
    }

    [Fact]
    public void The_environment_wins_over_the_file()
    {
        Environment.SetEnvironmentVariable("DIPLO_TEST__SETTING", "environment");

        Assert.Equal("environment", Read("""{ "Values": { "DIPLO_TEST__SETTING": "file" } }""")["DIPLO_TEST:SETTING"]);
    }

    [Theory]
    [InlineData("not json", "shape of local.settings.json")]
    [InlineData("[]", "shape of local.settings.json")]
    [InlineData("""{ "Values": [] }""", "shape of local.settings.json")]
    [InlineData("""{ "IsEncrypted": true, "Values": {} }""", "encrypted")]
    public void A_file_of_another_shape_is_told(string content, string expected) =>
        Assert.Contains(expected, Assert.Throws<ServeException>(() => Read(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_named_has_to_be_there() =>
        Assert.Contains(
            "nowhere.json",
            Assert.Throws<ServeException>(() => HostSettings.Add(new ConfigurationManager(), new ServeOptions { SettingsFile = "nowhere.json" })).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("127.0.0.1", null, "http://127.0.0.1:80")]
    [InlineData("::1", null, "http://[::1]:80")]
    [InlineData("127.0.0.1", "http://localhost:1", "http://localhost:1")]
    public void The_addresses_come_from_host_and_port_unless_given(string host, string? urls, string expected) =>
        Assert.Equal(expected, new ServeOptions { Host = host, Port = 80, Urls = urls }.Addresses);

    private static ConfigurationManager Read(string content, IReadOnlyDictionary<string, string?>? given = null)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, content);
        var settings = new ConfigurationManager();
        HostSettings.Add(settings, new ServeOptions { SettingsFile = file, Settings = given ?? new Dictionary<string, string?>() });
        File.Delete(file);
        return settings;
    }
}
