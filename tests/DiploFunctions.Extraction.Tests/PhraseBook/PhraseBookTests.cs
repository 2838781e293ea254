using System.Globalization;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.PhraseBook;

/// <summary>
/// Ordinary sentences by the hundred, put together of subjects, verbs, days and places: what is right for one must be right for all. The few that
/// fail are the wrong ones of two ways in which a sentence can be read.
/// </summary>
public sealed class PhraseBookTests
{
    private const int Sentences = 700;

    // Of a hundred sentences of a kind one may go wrong.
    private const int MostWrong = Sentences / 100;

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("vi")]
    public void Who_meets_whom(string language) => Check($"{language}-meetings", phrases =>
    {
        var (subject, verb, other, adjunct, front) = (phrases.Any("subject"), phrases.Any("verb"), phrases.Any("other"), phrases.Maybe("adjunct"), phrases.Maybe("front"));
        var text = phrases.Sentence(front, subject, $"{verb.Words} {adjunct.After(other.Words)}");
        var meetings = Told.Facts(text, language).Meetings;
        return (text, OneDay(adjunct, front), day => verb.Value == "none" ? meetings.Count == 0 : meetings is [var one]
            && one.Participants.Select(p => p.Name).Order(StringComparer.Ordinal).SequenceEqual(["Alexander Stubb", "William Ruto"])
            && verb.Value.Split('|').Contains(one.Kind.ToString(), StringComparer.OrdinalIgnoreCase) && (one.Date?.ToString() ?? Phrases.None) == day);
    });

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("vi")]
    public void What_is_concluded(string language) => Check($"{language}-agreements", phrases =>
    {
        var (subject, verb, adjunct, front) = (phrases.Any("subject"), phrases.Any("verb"), phrases.Maybe("adjunct"), phrases.Maybe("front"));
        var text = phrases.Sentence(front, subject, adjunct.Words.StartsWith(',') ? verb.Words + adjunct.Words : $"{verb.Words} {adjunct.Words}".TrimEnd());
        var agreements = Told.Facts(text, language).Agreements;
        return (text, OneDay(adjunct, front), day =>
        {
            if (verb.Value == "none")
                return agreements.Count == 0;

            var expected = verb.Value.Split(' ');
            return agreements is [var one] && one.Parties.SequenceEqual([Party.Of("FI"), Party.Of("KE")]) && expected[0].Split('|').Contains(one.Kind.ToString())
                && expected[1].Split('|').Contains(one.Status.ToString()) && (one.Count?.ToString(CultureInfo.InvariantCulture) ?? Phrases.None) == expected[2]
                && (day == Phrases.None || one.Date?.ToString() == day);
        }
        );
    });

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("vi")]
    public void Who_travels_where(string language) => Check($"{language}-visits", phrases =>
    {
        var (subject, verb, place, adjunct, front) = (phrases.Any("subject"), phrases.Any("verb"), phrases.Any("place"), phrases.Maybe("adjunct"), phrases.Maybe("front"));
        var (words, days) = Filled(phrases, verb.Words);
        var where = place.Words.Contains(',', StringComparison.Ordinal) && !words.EndsWith("{P}", StringComparison.Ordinal) ? place.Words + "," : place.Words;
        words = words.Replace("{P}", where, StringComparison.Ordinal);
        var text = phrases.Sentence(front, subject, adjunct.Words.StartsWith(',') ? words + adjunct.Words : $"{words} {adjunct.Words}".TrimEnd());
        var visits = Told.Facts(text, language).Visits;
        return (text, string.Empty, _ =>
        {
            if (verb.Value == "none")
                return visits.Count == 0;

            var expected = verb.Value.Split(' ');
            var last = expected[2] == Phrases.None ? days.Last : days.First!.Value.AddDays(int.Parse(expected[2], CultureInfo.InvariantCulture) - 1);
            return visits.Where(v => v.Visitor.Name == "William Ruto") is var own && own.Count() == 1 && own.Single() is var one
                && one.From == Party.Of("KE") && one.To == Party.Of(place.Value) && one.Kind.ToString().Equals(expected[0], StringComparison.OrdinalIgnoreCase)
                && expected[1].Split('|').Contains(one.Status.ToString(), StringComparer.OrdinalIgnoreCase)
                && Same(one.Start, days.First) && (Same(one.End, last) || expected[2] == Phrases.None && days.Last is null && one.End is null);
        }
        );
    });

    private static bool Same(PartialDate? told, DateOnly? expected) => told?.ToString() == expected?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // What stands for the place's days, and these days.
    private static (string Words, (DateOnly? First, DateOnly? Last) Days) Filled(Phrases phrases, string words)
    {
        foreach (var (mark, slot) in new[] { ("{D}", "day"), ("{E}", "coming"), ("{S}", "span"), ("{F}", "coming-span") })
        {
            if (words.Contains(mark, StringComparison.Ordinal))
            {
                var phrase = phrases.Any(slot);
                var days = phrase.Value.Split("..").Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture)).ToArray();
                return (words.Replace(mark, phrase.Words, StringComparison.Ordinal), (days[0], days.Length > 1 ? days[1] : null));
            }
        }

        return (words, (null, null));
    }

    // Null for two days that contradict each other.
    private static string? OneDay(Phrases.Phrase adjunct, Phrases.Phrase front) =>
        adjunct.Value == Phrases.None ? front.Value : front.Value == Phrases.None || front.Value == adjunct.Value ? adjunct.Value : null;

    private static void Check(string name, Func<Phrases, (string Text, string? Day, Func<string, bool> IsRight)> next)
    {
        var phrases = Phrases.Of(name);
        var wrong = new List<string>();
        for (var i = 0; i < Sentences; i++)
        {
            var (text, day, isRight) = next(phrases);
            if (day is not null && !isRight(day))
                wrong.Add(text);
        }

        Assert.True(wrong.Count <= MostWrong, $"{wrong.Count} of {Sentences} sentences were not understood:\n{string.Join('\n', wrong.Take(40))}");
    }
}
