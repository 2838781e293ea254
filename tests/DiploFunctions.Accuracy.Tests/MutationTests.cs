using System.Text;
using DiploFunctions.Accuracy.Tests.Sets;
using DiploFunctions.Extraction;
using Xunit;

namespace DiploFunctions.Accuracy.Tests;

/// <summary>Articles with random damage: whatever is found must still stand in the text.</summary>
public sealed class MutationTests
{
    private const int Rounds = 12;
    private const int MostEdits = 30;
    private const int LongestCut = 80;
    private const string Signs = ".,;:()\"“”'/-–0159 \n\u0301\u200b\ud83dİıß";

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("vi")]
    public void Damaged_articles_are_read_without_an_error(string language)
    {
        var random = new Random(20250520);
        var found = 0;
        foreach (var article in ArticleSets.Seeds.Articles.Concat(ArticleSets.Short.Articles).Select(a => a.Article))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var damaged = article with { Text = Damaged(article.Text, random), Language = language, Published = round % 3 == 0 ? null : article.Published };
                var facts = FactExtractor.Extract(damaged);
                Assert.All(facts.All.Select(f => f.Evidence), e => Assert.Equal(damaged.Text.Substring(e.Start, e.Length), e.Quote));
                Assert.All(facts.All, fact => Assert.InRange(fact.Confidence, 0, 1));
                found += facts.All.Count();
            }
        }

        Assert.True(found > 0, "No damaged article gave a fact: the damage is too great to test anything.");
    }

    private static string Damaged(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var edits = random.Next(1, MostEdits); edits > 0 && damaged.Length > LongestCut; edits--)
        {
            var at = random.Next(damaged.Length - LongestCut);
            var length = random.Next(1, LongestCut);
            switch (random.Next(4))
            {
                case 0:
                    damaged.Remove(at, length);
                    break;
                case 1:
                    damaged.Insert(random.Next(damaged.Length), damaged.ToString(at, length));
                    break;
                case 2:
                    damaged.Insert(at, Signs[random.Next(Signs.Length)]);
                    break;
                default:
                    damaged[at] = char.IsUpper(damaged[at]) ? char.ToLowerInvariant(damaged[at]) : char.ToUpperInvariant(damaged[at]);
                    break;
            }
        }

        return damaged.ToString();
    }
}
