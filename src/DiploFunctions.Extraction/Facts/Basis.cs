using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Why a telling was read: the rule and the words that it put into its places.</summary>
internal sealed record Basis(string Rule, IReadOnlyList<Part> Parts)
{
    // Most articles are read without anybody asking why.
    private static readonly Basis Unasked = new(string.Empty, []);

    /// <summary>The rule and those of the parts that have words; empty unless the sentence is read to be explained.</summary>
    public static Basis Of(SentenceReading sentence, string rule, params ReadOnlySpan<(string Role, Span? Span)> parts)
    {
        if (!sentence.IsExplained)
        {
            return Unasked;
        }

        var told = new List<Part>();
        foreach (var (role, span) in parts)
        {
            if (span is { } words)
            {
                told.Add(new Part(role, words));
            }
        }

        return new Basis(rule, told);
    }

    /// <summary>The same, read by way of another rule.</summary>
    public Basis By(string rule) => ReferenceEquals(this, Unasked) ? this : this with { Rule = rule };
}
