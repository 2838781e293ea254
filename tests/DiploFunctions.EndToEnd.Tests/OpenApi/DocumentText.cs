using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>How openapi.json is written: what is small stands on one line, the rest on several.</summary>
internal static class DocumentText
{
    private const int Width = 150;
    private const int MostDepthOfLine = 2;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="node">What is to be written.</param>
    /// <param name="indent">Spaces before its lines after the first.</param>
    /// <param name="before">Characters that stand before it in its first line.</param>
    public static string Of(JsonNode? node, int indent = 0, int before = 0)
    {
        var line = Line(node);
        if (node is not (JsonObject or JsonArray) || line.Length <= 2 || (indent + before + line.Length <= Width && Depth(node) <= MostDepthOfLine))
        {
            return line;
        }

        var inner = new string(' ', indent + 2);
        var parts = node is JsonObject members
            ? members.Select(member => $"{inner}{Quoted(member.Key)}: {Of(member.Value, indent + 2, member.Key.Length + 5)}")
            : node.AsArray().Select(item => inner + Of(item, indent + 2, 1));
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        return $"{open}\n{string.Join(",\n", parts)}\n{new string(' ', indent)}{close}";
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject members => $"{{ {string.Join(", ", members.Select(member => $"{Quoted(member.Key)}: {Line(member.Value)}"))} }}",
        JsonArray items => $"[{string.Join(", ", items.Select(Line))}]",
        null => "null",
        _ => node.ToJsonString(Relaxed),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Relaxed);

    private static int Depth(JsonNode? node) => node switch
    {
        JsonObject members => 1 + members.Select(member => Depth(member.Value)).DefaultIfEmpty().Max(),
        JsonArray items => 1 + items.Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
