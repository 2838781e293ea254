using System.Text.Json;
using System.Text.RegularExpressions;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests;

/// <summary>What the app can be told, and what it stores in, holds the same in the settings, in Bicep and in the documents. Text is compared; <see cref="Bicep.BicepTests"/> compile.</summary>
public sealed partial class InfrastructureTests
{
    private static readonly string Main = ReadOf("infra-bicep", "main.bicep");

    /// <summary>The settings of the app by name; <c>DigestSchedule</c> is read by the host.</summary>
    private static readonly string[] Settings =
    [
        "DigestSchedule",
        .. typeof(DiploOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name),
        .. typeof(MailOptions).GetProperties().Where(property => property.CanWrite).Select(property => $"{MailOptions.Section}__{property.Name}"),
    ];

    [Fact]
    public void Every_setting_of_the_app_and_no_other_is_set_by_bicep()
    {
        var set = SettingLine().Matches(Main[Main.IndexOf("    settings: {", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value);

        Assert.Equal(Settings.Order(StringComparer.Ordinal), set.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_setting_of_the_sample_is_one_of_the_app_or_of_the_host()
    {
        using var sample = JsonDocument.Parse(ReadOf("local.settings.sample.json"));
        var names = sample.RootElement.GetProperty("Values").EnumerateObject().Select(value => value.Name)
            .Where(name => !name.StartsWith("AzureWebJobs", StringComparison.Ordinal) && name != "FUNCTIONS_WORKER_RUNTIME");

        Assert.Empty(names.Except(Settings, StringComparer.Ordinal));
        // Without it there is no address to put there.
        Assert.Equal(["PublicBaseUrl"], Settings.Except(names, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_setting_of_the_app_stands_in_the_readme()
    {
        var named = InBackticks().Matches(ReadOf("README.md")).Select(match => match.Groups[1].Value);

        Assert.Empty(Settings.Except(named, StringComparer.Ordinal));
    }

    [Fact]
    public void Secrets_are_secure_parameters_and_are_written_down_nowhere()
    {
        var parameters = ReadOf("infra-bicep", "main.bicepparam");
        Assert.All((string[])["mailPassword", "mailTokenKey", "mailTokenKeyBefore"], name =>
        {
            Assert.Matches($@"@secure\(\)\s+param {name} string = ''\s", Main);
            Assert.Matches($@"param {name} = readEnvironmentVariable\('[A-Z_]+', ''\)\s", parameters);
        });
    }

    [Fact]
    public void Every_parameter_is_declared_once_and_used()
    {
        var declared = Parameter().Matches(Main).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(declared.Distinct(StringComparer.Ordinal), declared);
        Assert.All(declared, name => Assert.True(Regex.Count(Main, $@"\b{name}\b") > 1, name));
        Assert.Empty(Parameter().Matches(ReadOf("infra-bicep", "main.bicepparam")).Select(match => match.Groups[1].Value).Except(declared, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_table_and_no_other_is_made_by_bicep()
    {
        var list = Regex.Match(ReadOf("infra-bicep", "modules", "storage.bicep"), @"for table in \[([^\]]+)\]").Groups[1].Value;

        Assert.Equal(TableNames.All.Order(StringComparer.Ordinal), InQuotes().Matches(list).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    private static string ReadOf(params string[] path) => File.ReadAllText(Repository.File(path));

    [GeneratedRegex(@"^ {6}(\w+): ", RegexOptions.Multiline)]
    private static partial Regex SettingLine();

    [GeneratedRegex(@"^param (\w+)", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex InQuotes();
}
