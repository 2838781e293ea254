using System.Text.Json;
using DiploFunctions.App.Http.Reading;
using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>Facts as JSON: a page, or one fact a line.</summary>
internal static class JsonFacts
{
    /// <summary>The names of an answer's fields, in order.</summary>
    public static IReadOnlyList<string> FieldsOf<TAnswer>() => [.. JsonAnswer.Options.GetTypeInfo(typeof(TAnswer)).Properties.Select(p => p.Name)];

    /// <summary>A page with the link to the next.</summary>
    public static byte[] Write<TFact>(FactPage<TFact> page)
        where TFact : Fact =>
        JsonSerializer.SerializeToUtf8Bytes(new PageAnswer<object>([.. AnswersOf(page)], page.Addresses.Next), JsonAnswer.Options);

    /// <summary>Each fact on a line of its own, each line ended.</summary>
    public static byte[] WriteLines<TFact>(FactPage<TFact> page)
        where TFact : Fact
    {
        using var lines = new MemoryStream();
        foreach (var answer in AnswersOf(page))
        {
            JsonSerializer.Serialize(lines, answer, JsonAnswer.Options);
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    /// <summary>An answer without the fields that were not asked for.</summary>
    public static object Cut(object answer, FieldChoice fields)
    {
        if (fields.IsAll)
        {
            return answer;
        }

        var json = JsonSerializer.SerializeToNode(answer, JsonAnswer.Options)!.AsObject();
        foreach (var name in json.Select(field => field.Key).Where(name => !fields.Has(name)).ToList())
        {
            json.Remove(name);
        }

        return json;
    }

    private static IEnumerable<object> AnswersOf<TFact>(FactPage<TFact> page)
        where TFact : Fact =>
        page.Facts.Select(fact => Cut(page.View.Answer(fact), page.Fields));
}
