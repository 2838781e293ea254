using System.Globalization;

namespace DiploFunctions.Digest.Building;

/// <summary>What a digest is called, and when it was made.</summary>
internal static class TitleTexts
{
    public static DigestTitle Of(DigestInput input, Wording words, DateText dates)
    {
        var local = TimeZoneInfo.ConvertTime(input.RenderedAt, input.TimeZone);
        return new DigestTitle(
            words.Say("title.kind"),
            words.Say(
                "title.week",
                ("week", input.Week.Week.ToString(CultureInfo.InvariantCulture)),
                ("year", input.Week.Year.ToString(CultureInfo.InvariantCulture))),
            dates.Of(input.Week.Monday, input.Week.Sunday),
            words.Say(
                "title.made",
                ("date", dates.Of(DateOnly.FromDateTime(local.DateTime))),
                ("time", dates.TimeOf(local)),
                ("zone", ZoneOf(input))));
    }

    /// <summary>The offset, since names of zones are not translated everywhere; that of the week's last day, should clocks change.</summary>
    public static string ZoneOf(DigestInput input)
    {
        var offset = input.TimeZone.GetUtcOffset(input.Week.Sunday.ToDateTime(TimeOnly.MaxValue));
        var sign = offset < TimeSpan.Zero ? "−" : "+";
        return offset == TimeSpan.Zero ? "UTC" : $"UTC{sign}{offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)}";
    }
}
