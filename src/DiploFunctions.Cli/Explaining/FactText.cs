using System.Text.Json;
using DiploFunctions.Model;

namespace DiploFunctions.Cli.Explaining;

/// <summary>A fact in one line.</summary>
internal static class FactText
{
    public static string Of(Fact fact) => fact switch
    {
        Visit v => $"visit: {v.Visitor.Name}, {v.From?.ToString() ?? "untold"} to {v.To}, {Name(v.Kind)}, {Days(v.Start, v.End)}, {Name(v.Status)}",
        Meeting m => $"meeting: {string.Join(" and ", m.Participants.Select(p => p.Name))}, {Name(m.Kind)}, {Days(m.Date, null)}",
        Agreement a => $"agreement: {Name(a.Kind)} of {string.Join(", ", a.Parties)}, \"{a.Subject.ReplaceLineEndings(" ")}\", {Days(a.Date, null)}, {Name(a.Status)}",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType().Name, "not a kind of fact"),
    };

    private static string Days(PartialDate? start, PartialDate? end) => start is null ? "no date" : end is null ? $"{start}" : $"{start} to {end}";

    private static string Name<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
