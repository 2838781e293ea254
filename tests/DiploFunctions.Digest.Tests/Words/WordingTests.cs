using System.Text.RegularExpressions;
using DiploFunctions.Digest.Building;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Digest.Tests.Words;

public partial class WordingTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("vi")]
    public void Every_language_has_the_keys_and_places_of_English(string language)
    {
        var english = Wording.Of("en");
        var other = Wording.Of(language);

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        foreach (var key in english.Keys.Where(key => !key.StartsWith("date.", StringComparison.Ordinal)))
        {
            Assert.Equal((key, PlacesOf(english, key)), (key, PlacesOf(other, key)));
        }
    }

    [Fact]
    public void No_line_of_a_file_is_lost()
    {
        foreach (var language in Wording.AllLanguages)
        {
            var lines = File.ReadAllLines(Path.Combine(SourceFolder(), "Wording", $"{language}.tsv"));
            Assert.Equal(lines.Length, Wording.Of(language).Keys.Count());
        }
    }

    [Fact]
    public void Every_value_that_a_fact_can_have_has_a_word()
    {
        foreach (var words in Wording.AllLanguages.Select(Wording.Of))
        {
            AssertNames<VisitKind>(words, "visit-kind");
            AssertNames<VisitStatus>(words, "visit-status");
            AssertNames<MeetingKind>(words, "meeting-kind");
            AssertNames<AgreementKind>(words, "agreement-kind");
            AssertNames<AgreementStatus>(words, "agreement-status");
            AssertNames<PartnershipLevel>(words, "partnership-level");
        }
    }

    [Fact]
    public void Every_value_that_a_fact_can_have_can_stand_in_a_sentence()
    {
        foreach (var words in Wording.AllLanguages.Select(Wording.Of))
        {
            AssertPhrases<VisitKind>(words, "visit-phrase", "{host}");
            AssertPhrases<VisitStatus>(words, "lead-visit", "{who}", "{visit}");
            AssertPhrases<MeetingKind>(words, "lead-meeting", "{people}");
            AssertPhrases<AgreementKind>(words, "agreement-phrase");
            AssertPhrases<AgreementStatus>(words, "lead-agreement", "{parties}", "{document}");
            AssertPhrases<AgreementStatus>(words, "lead-partnership", "{parties}", "{level}");
            AssertPhrases<PartnershipLevel>(words, "partnership-phrase");
        }
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("vi")]
    public void Every_party_has_a_name_of_its_own(string language)
    {
        Assert.All(Party.All, party => Assert.False(string.IsNullOrWhiteSpace(party.NameIn(language)), party.Code));
        Assert.Equal(Party.All.Count, Party.All.Select(party => party.NameIn(language)).Distinct().Count());
    }

    [Fact]
    public void No_key_is_unused()
    {
        var code = string.Concat(Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        var unused = Wording.Of("en").Keys.Where(key => !IsUsed(key, code));

        Assert.Empty(unused);
    }

    [Fact]
    public void Braces_in_a_value_are_not_places()
    {
        Assert.Equal("{b} and x", Wording.Of("en").Say("pair", ("a", "{b}"), ("b", "x")));
    }

    // A key stands in the code whole, without its grammatical number, or as a family whose last part is put in.
    private static bool IsUsed(string key, string code)
    {
        var plain = key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".other", StringComparison.Ordinal)
            ? key[..key.LastIndexOf('.')]
            : key;
        var family = plain.Contains('.', StringComparison.Ordinal) ? plain[..plain.LastIndexOf('.')] : plain;
        var last = plain[(plain.LastIndexOf('.') + 1)..];
        return code.Contains($"\"{plain}\"", StringComparison.Ordinal)
            || (code.Contains($"$\"{family}.{{", StringComparison.Ordinal)
                && (family == "month" || code.Contains($"\"{last}\"", StringComparison.Ordinal)))
            || (code.Contains($".Name(\"{family}\"", StringComparison.Ordinal) && Enums.Contains(last));
    }

    private static readonly HashSet<string> Enums = [.. NamesOf<VisitKind>(), .. NamesOf<VisitStatus>(), .. NamesOf<MeetingKind>(),
        .. NamesOf<AgreementKind>(), .. NamesOf<AgreementStatus>(), .. NamesOf<PartnershipLevel>(), .. NamesOf<ChangeKind>()];

    private static IEnumerable<string> NamesOf<TEnum>()
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName);

    private static void AssertNames<TEnum>(Wording words, string family)
        where TEnum : struct, Enum
    {
        var said = Enum.GetValues<TEnum>().Select(value => words.Name(family, value)).ToList();
        Assert.Equal(said.Count, said.Distinct().Count());
    }

    private static void AssertPhrases<TEnum>(Wording words, string family, params string[] places)
        where TEnum : struct, Enum
    {
        foreach (var phrase in Enum.GetValues<TEnum>().Select(value => words.Name(family, value)))
        {
            Assert.All(places, place => Assert.Contains(place, phrase, StringComparison.Ordinal));
        }
    }

    private static string PlacesOf(Wording words, string key) =>
        string.Join(' ', Place().Matches(words.Say(key)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../src/DiploFunctions.Digest"));

    [GeneratedRegex(@"\{[a-z0-9]+\}")]
    private static partial Regex Place();
}
