using DiploFunctions.Extraction.Text;

namespace DiploFunctions.Extraction.Facts;

/// <summary>Why a telling was read: the rule and the words that it put into its places.</summary>
internal sealed record Basis(string Rule, IReadOnlyList<Part> Parts)
{
    public static Basis Of(string rule, params ReadOnlySpan<(string Role, Span? Span)> parts)
    {
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
    public Basis By(string rule) => this with { Rule = rule };
}
