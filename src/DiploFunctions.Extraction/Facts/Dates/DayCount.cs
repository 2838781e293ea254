using System.Globalization;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Dates;

/// <summary>How long something lasts: "two-day", "selama tiga hari".</summary>
internal static class DayCount
{
    private const int NearRegion = 6;
    private const int NearNoun = 4;
    private const int NearPlace = 4;

    /// <summary>
    /// How many days the sentence says that a stay lasts ("two-day", "selama tiga hari"); null when it does not say, or says it of a tour of
    /// several countries ("a six-day tour of four countries").
    /// </summary>
    public static int? Of(SentenceReading sentence) => Days(sentence) is { } days && !IsOfSeveral(sentence) && !IsOfRegion(sentence) ? days : null;

    /// <summary>The same of a stay in one country: null for the days of a stay in another one that the sentence tells ("left for Kenya after a two-day visit to Ghana").</summary>
    public static int? Of(SentenceReading sentence, Party country) => Of(sentence) is { } days && !IsElsewhere(sentence, country) ? days : null;

    private static bool IsElsewhere(SentenceReading sentence, Party country)
    {
        if (sentence.Places.Length < 2)
        {
            return false;
        }

        var unit = Array.Find(sentence.Cues, static c => c.Words.Has(Category.Dates, "day-unit"));
        var noun = unit is null ? null : Array.Find(sentence.Cues, c => c.Is(Category.Visits, "noun") && (c.From > unit.To ? c.From - unit.To : unit.From - c.To) <= NearNoun);
        var stay = noun is null ? null : sentence.Places.FirstOrDefault(p => p.IsCountry && p.From > noun.To && p.From - Math.Max(noun.To, unit!.To) <= NearPlace);
        return stay is not null && stay.Party != country && !Array.Exists(sentence.Cues, c => c.From > noun!.To && c.To < stay.From && c.As(Category.Visits) is { Key: "verb" or "noun" });
    }

    // "a four-day tour of Southeast Asia", "lawatan empat hari ke Afrika", "chuyến công du châu Âu tám ngày": not the days of one country
    private static bool IsOfRegion(SentenceReading sentence) => sentence.MayHaveSignal(EntrySet.BitOf("region")) && Array.Exists(sentence.Cues, static c => c.Is(Category.Visits, "noun"))
        && Array.Exists(sentence.Cues, region => region.IsSignal("region") && Array.Exists(sentence.Cues, count => count.Words.Has(Category.Dates, "day-unit") && (region.From - count.To is > 0 and <= NearRegion || count.From - region.To is > 0 and <= NearNoun)));

    private static bool IsOfSeveral(SentenceReading sentence)
    {
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Hits.Is(i, Category.Dates, "nation-unit", out _) && sentence.Hits.Covering(sentence.Tokens[i - 1].IsDash ? i - 2 : i - 1)?.Words.As(Category.Dates, "count") is not (null or { Value: "1" }))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Days(SentenceReading sentence)
    {
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Hits.Is(i, Category.Dates, "day-unit", out var unit) || sentence.Hits.Covering(unit.To + 1)?.Words.Has(Category.Signals, "beforehand") == true)
            {
                // "travelled to Kenya two days ahead of the president"
                continue;
            }

            var at = sentence.Tokens[i - 1].IsDash ? i - 2 : i - 1;
            if (sentence.Hits.Covering(at)?.Words.As(Category.Dates, "count") is { } word)
            {
                if (at > 0 && sentence.Tokens[at - 1].IsNumber)
                {
                    // "80 năm Ngày Chiến thắng": years, and not five days
                    continue;
                }

                return int.Parse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture);
            }

            if (at >= 0 && sentence.Tokens[at] is { IsNumber: true, Length: <= 2 } number)
            {
                return number.Value;
            }
        }

        return null;
    }
}
