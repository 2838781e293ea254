using System.Globalization;
using System.Text.Json;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.Merging.Tests.Pairs;

/// <summary>Reads a telling from short text: <c>who=Ana Lim;from=VN;to=KZ;start=2025-05-05;pub=2025-05-06</c>.</summary>
internal static class Short
{
    public static Telling<Visit> Visit(string text, string article)
    {
        var told = new Values(text);
        var telling = Told.Tell(told.Text("article") ?? article, told.Text("pub"), new Visit
        {
            Visitor = new Person(told.Text("who")!, told.Text("office"), told.Text("from") is { } from ? Party.Of(from) : null),
            To = Party.Of(told.Text("to")!),
            Place = told.Text("place"),
            Start = told.Date("start"),
            End = told.Date("end"),
            Kind = told.Enum(VisitKind.Unspecified, "kind"),
            Status = told.Enum(VisitStatus.Completed, "status"),
            Occasion = told.Text("occasion"),
            Background = told.Has("background"),
            Confidence = told.Confidence,
            Evidence = told.Evidence,
        });
        return telling with { Told = telling.Told with { Former = told.Date("former") } };
    }

    public static Telling<Meeting> Meeting(string text, string article)
    {
        var told = new Values(text);
        return Told.Tell(told.Text("article") ?? article, told.Text("pub"), new Meeting
        {
            Participants = [.. told.Text("who")!.Split('+').Select(who => who.Split('/')).Select(who => new Person(who[0], null, Party.Of(who[1])))],
            Date = told.Date("date"),
            Kind = told.Enum(MeetingKind.Meeting, "kind"),
            Place = told.Text("place"),
            Background = told.Has("background"),
            Confidence = told.Confidence,
            Evidence = told.Evidence,
        });
    }

    public static Telling<Agreement> Agreement(string text, string article)
    {
        var told = new Values(text);
        return Told.Tell(told.Text("article") ?? article, told.Text("pub"), new Agreement
        {
            Kind = told.Enum(AgreementKind.Mou, "kind"),
            Parties = [.. told.Text("parties")!.Split(',').Select(Party.Of)],
            Subject = told.Text("subject")!,
            Level = told.Text("level") is null ? null : told.Enum(PartnershipLevel.Strategic, "level"),
            Date = told.Date("date"),
            Status = told.Enum(AgreementStatus.Signed, "status"),
            Count = told.Text("count") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null,
            Fields = told.Text("fields")?.Split(',') ?? [],
            Background = told.Has("background"),
            Confidence = told.Confidence,
            Evidence = told.Evidence,
        });
    }

    private sealed class Values(string text)
    {
        private readonly Dictionary<string, string> _values =
            text.Split(';').Select(part => part.Split('=', 2)).ToDictionary(part => part[0].Trim(), part => part.Length > 1 ? part[1] : "", StringComparer.Ordinal);

        public double Confidence => Text("confidence") is { } confidence ? double.Parse(confidence, CultureInfo.InvariantCulture) : 0.9;

        public Evidence Evidence => Text("quote") is { } quote ? new Evidence(quote, 0, quote.Length) : new Evidence("-", 0, 1);

        public bool Has(string name) => _values.ContainsKey(name);

        public string? Text(string name) => _values.GetValueOrDefault(name);

        public PartialDate? Date(string name) => PartialDate.TryParse(Text(name), out var date) ? date
            : Text(name) is { } wrong ? throw new FormatException(wrong) : null;

        public TEnum Enum<TEnum>(TEnum untold, string name)
            where TEnum : struct, Enum => Text(name) is { } value ? JsonSerializer.Deserialize<TEnum>($"\"{value}\"", ModelJson.Options) : untold;
    }
}
