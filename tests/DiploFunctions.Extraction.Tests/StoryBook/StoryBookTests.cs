using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.StoryBook;

/// <summary>
/// Small articles by the hundred, put together of arrivals, talks, documents, next stops and former visits: what the phrase book asks of sentences, asked of what goes
/// from sentence to sentence (who "the Kenyan leader" and "she" are, which day "the next day" is, whose "the two sides" are). A language takes part with a file of its own.
/// </summary>
public sealed class StoryBookTests
{
    private const int Articles = 600;

    // Of a hundred articles, each of which tells five facts or so, these may have anything wrong.
    private const int MostWrong = Articles * 7 / 100;

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("vi")]
    public void Stories_are_told_as_they_were_meant(string language)
    {
        var stories = Stories.Of(language);
        var wrong = new List<string>();
        for (var i = 0; i < Articles; i++)
        {
            var (text, facts) = stories.Next();
            if (Differences(facts, Told.Facts(text, language)) is { Count: > 0 } differences)
                wrong.Add($"{text}\n    {string.Join("\n    ", differences)}");
        }

        Assert.True(wrong.Count <= MostWrong, $"{wrong.Count} of {Articles} stories were not understood:\n\n{string.Join("\n\n", wrong.Take(20))}");
    }

    private static List<string> Differences(IReadOnlyList<StoryFact> told, ArticleFacts found)
    {
        var visits = found.Visits.ToList();
        var meetings = found.Meetings.ToList();
        var agreements = found.Agreements.ToList();
        var missed = told.OrderBy(fact => fact.IsOptional)
            .Where(fact => !Take(visits, fact.Is) && !Take(meetings, fact.Is) && !Take(agreements, fact.Is) && !fact.IsOptional)
            .Select(fact => $"missed: {fact}");
        return
        [
            .. missed.ToList(),
            .. visits.Select(v => $"found: {v.Visitor.Name} {v.From}>{v.To} {v.Kind} {v.Start}..{v.End} {v.Status}"),
            .. meetings.Select(m => $"found: {string.Join(" + ", m.Participants.Select(p => p.Name))} {m.Kind} {m.Date}"),
            .. agreements.Select(a => $"found: {a.Kind} {string.Join(',', a.Parties)} {a.Status} {a.Date}"),
        ];
    }

    private static bool Take<T>(List<T> all, Predicate<T> isTold)
    {
        var index = all.FindIndex(isTold);
        if (index >= 0)
            all.RemoveAt(index);

        return index >= 0;
    }
}
