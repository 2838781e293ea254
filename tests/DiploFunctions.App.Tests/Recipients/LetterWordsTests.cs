using DiploFunctions.App.Recipients;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Recipients;

public sealed class LetterWordsTests
{
    [Fact]
    public void Every_language_has_the_same_keys_with_the_same_places()
    {
        var english = LetterWords.Of("en");

        Assert.All(Recipient.Languages, language => Assert.Equal(Places(english), Places(LetterWords.Of(language))));
    }

    [Fact]
    public void Every_key_is_used()
    {
        var folder = Repository.File("src", "DiploFunctions.App");
        var code = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        // Of "page.confirm.ask" the code says which page and which part of it in two places.
        string[] pages = [.. from page in (string[])["confirm", "leave"] from part in (string[])["title", "ask", "button", "done"] select $"page.{page}.{part}"];
        string[] faults = [.. from page in (string[])["refused", "expired"] from part in (string[])["title", "text"] select $"page.{page}.{part}"];

        Assert.All(LetterWords.Of("en").Keys, key => Assert.True(
            pages.Contains(key) || faults.Contains(key) || code.Contains($"\"{key}\"", StringComparison.Ordinal), $"{key} is not used."));
        Assert.All(pages.Concat(faults), key => Assert.Contains(key, LetterWords.Of("en").Keys));
    }

    private static IEnumerable<string> Places(LetterWords words) => words.Keys.Order(StringComparer.Ordinal)
        .Select(key => $"{key} {string.Join(' ', System.Text.RegularExpressions.Regex.Matches(words.Say(key), @"\{[a-z]+\}").Select(m => m.Value).Order(StringComparer.Ordinal))}");
}
