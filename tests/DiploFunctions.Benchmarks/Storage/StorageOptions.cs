using System.Globalization;

namespace DiploFunctions.Benchmarks.Storage;

/// <summary>What the verb <c>storage</c> is told on the command line.</summary>
/// <param name="Facts">How many facts the tables are filled with, each in an emulator of its own.</param>
/// <param name="Patience">How long filling them may take.</param>
/// <param name="AsItComes">Azurite as it comes.</param>
internal sealed record StorageOptions(IReadOnlyList<int> Facts, TimeSpan Patience, bool AsItComes)
{
    /// <summary>The options, or null when one is unknown.</summary>
    public static StorageOptions? Of(ReadOnlySpan<string> words) => words switch
    {
        [] => new StorageOptions([1_000, 10_000, 100_000], TimeSpan.FromMinutes(40), false),
        ["--facts", var sizes, .. var rest] => Of(rest) is { } options ? options with { Facts = [.. sizes.Split(',').Select(NumberOf)] } : null,
        ["--minutes", var minutes, .. var rest] => Of(rest) is { } options ? options with { Patience = TimeSpan.FromMinutes(NumberOf(minutes)) } : null,
        ["--as-it-comes", .. var rest] => Of(rest) is { } options ? options with { AsItComes = true } : null,
        _ => null,
    };

    private static int NumberOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
