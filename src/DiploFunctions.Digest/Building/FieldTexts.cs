using System.Collections.Frozen;
using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>Fields of facts and their values, which histories and conflicts write as answers do, in the reader's words.</summary>
internal sealed class FieldTexts(Wording words, DateText dates)
{
    private const int ValueLimit = 120;

    private static readonly FrozenSet<string> Known = new[]
    {
        "start", "end", "date", "status", "kind", "level", "place", "occasion", "subject", "name", "office", "country", "from", "to", "parties", "participants", "count",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The field's name; of "visitor.office" the last part counts.</summary>
    public string NameOf(string field) => words.Say($"field.{(Known.Contains(LastOf(field)) ? LastOf(field) : "detail")}");

    /// <summary>A value of a field; "–" where there is none.</summary>
    public string ValueOf(Fact fact, string field, string? value) => value is null
        ? words.Say("untold")
        : LastOf(field) switch
        {
            "start" or "end" or "date" => PartialDate.TryParse(value, out var date) ? dates.Of(date) : Plain(value),
            "status" or "kind" or "level" => EnumOf(fact, LastOf(field), value) ?? Plain(value),
            "from" or "to" or "country" or "parties" => string.Join(", ", value.Split(',', StringSplitOptions.TrimEntries).Select(PartyOf)),
            _ => Plain(value),
        };

    private static string LastOf(string field) => field[(field.LastIndexOf('.') + 1)..];

    private string Plain(string value) => Tidy.Line(value, ValueLimit) ?? words.Say("untold");

    private string PartyOf(string code) => Party.TryParse(code, out var party) ? party.NameIn(words.Language) : Plain(code);

    private string? EnumOf(Fact fact, string field, string value) => (fact, field) switch
    {
        (Visit, "status") => Name<VisitStatus>("visit-status", value),
        (Visit, "kind") => Name<VisitKind>("visit-kind", value),
        (Meeting, "kind") => Name<MeetingKind>("meeting-kind", value),
        (Agreement, "status") => Name<AgreementStatus>("agreement-status", value),
        (Agreement, "kind") => Name<AgreementKind>("agreement-kind", value),
        (Agreement, "level") => Name<PartnershipLevel>("partnership-level", value),
        _ => null,
    };

    private string? Name<TEnum>(string family, string value)
        where TEnum : struct, Enum => TryRead<TEnum>(value, out var known) ? words.Name(family, known) : null;

    /// <summary>Reads a value of an enum as answers write it ("joint-statement").</summary>
    public static bool TryRead<TEnum>(string? value, out TEnum known)
        where TEnum : struct, Enum
    {
        known = default;
        return value?.Length > 0 && char.IsLetter(value[0]) && Enum.TryParse(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out known);
    }
}
