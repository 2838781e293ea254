using System.Text.RegularExpressions;

namespace DiploFunctions.Extraction.Tests.StoryBook;

/// <summary>Parts of small articles, by their slot, from a file beside this one; the same articles are put together from them each time.</summary>
internal sealed partial class Stories
{
    private const string Story = "story";
    private const string Variant = "variant";
    private readonly Dictionary<string, List<Row>> _bySlot;
    private uint _state = 1;

    private Stories(Dictionary<string, List<Row>> bySlot) => _bySlot = bySlot;

    /// <param name="language">Its file is "en-stories.tsv".</param>
    public static Stories Of(string language)
    {
        using var stream = typeof(Stories).Assembly.GetManifestResourceStream($"{typeof(Stories).Namespace}.{language}-stories.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));
        return new Stories(rows.GroupBy(row => row[0], row => new Row(row[1], row[2]), StringComparer.Ordinal).ToDictionary(slot => slot.Key, slot => slot.ToList(), StringComparer.Ordinal));
    }

    /// <summary>The next article: its text, and the facts that its parts tell by their names.</summary>
    public (string Text, IReadOnlyList<StoryFact> Facts) Next()
    {
        var telling = new Telling(this, [.. _bySlot[Variant].Select(row => Any(row.Words.Split(' ')))]);
        var text = telling.Of(Any(_bySlot[Story]));
        var paragraphs = text.Split("//").Select(paragraph => Tidied(paragraph.Trim())).Where(paragraph => paragraph.Length > 0);
        return (string.Join("\n\n", paragraphs), [.. telling.Facts.Values.Where(fact => fact.Type.Length > 0)]);
    }

    // One comma and one space where parts met, and a capital where a sentence begins.
    private static string Tidied(string paragraph) => SentenceStart().Replace(
        SpaceBefore().Replace(Commas().Replace(Spaces().Replace(paragraph, " "), "$1"), "$1"), start => start.Groups[1].Value + start.Groups[2].Value.ToUpperInvariant());

    private T Any<T>(IReadOnlyList<T> all)
    {
        _state = (_state * 1_664_525) + 1_013_904_223;
        return all[(int)((_state >> 8) % (uint)all.Count)];
    }

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();

    [GeneratedRegex(",+([.,])")]
    private static partial Regex Commas();

    [GeneratedRegex(" ([.,])")]
    private static partial Regex SpaceBefore();

    [GeneratedRegex("""(^"?|[.!?]"? "?|\) - )(\p{Ll})""")]
    private static partial Regex SentenceStart();

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Slot();

    /// <param name="Value">What the words tell: facts, or what a fact says of them (a name, a country's code, a day).</param>
    private sealed record Row(string Value, string Words)
    {
        public bool TellsFacts => Value.Contains('=', StringComparison.Ordinal);
    }

    /// <summary>One article while it is put together.</summary>
    private sealed class Telling(Stories stories, string[] variants)
    {
        private readonly Dictionary<string, Row> _chosen = new(StringComparer.Ordinal);

        public Dictionary<string, StoryFact> Facts { get; } = new(StringComparer.Ordinal);

        public string Of(Row row)
        {
            var words = Slot().Replace(row.Words, slot => Filled(slot.Groups[1].Value));
            if (row.TellsFacts)
                Tell(row.Value);

            return words;
        }

        private string Filled(string slot)
        {
            if (slot.EndsWith('?'))
            {
                if (stories.Any([true, false]))
                    return string.Empty;

                slot = slot[..^1];
            }

            var isCapital = Find(slot) is null;
            slot = isCapital ? char.ToLowerInvariant(slot[0]) + slot[1..] : slot;
            var row = stories.Any(Find(slot) ?? throw new InvalidOperationException($"No rows for {slot}."));
            var words = Of(row);
            _chosen[slot] = row;
            return isCapital && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
        }

        private List<Row>? Find(string slot) =>
            variants.Select(variant => stories._bySlot.GetValueOrDefault($"{slot}@{variant}")).FirstOrDefault(rows => rows is not null) ?? stories._bySlot.GetValueOrDefault(slot);

        // "talks meeting of={guest-name},{host-name} date={day-two}; now day={day-two}": what it is called, its type, and what is known of it
        private void Tell(string facts)
        {
            foreach (var words in facts.Split(';', StringSplitOptions.TrimEntries).Select(fact => fact.Split(' ')))
            {
                if (!Facts.TryGetValue(words[0], out var fact))
                    Facts[words[0]] = fact = new StoryFact();

                foreach (var word in words.Skip(1))
                {
                    if (word.Split('=', 2) is [var key, var value])
                        fact.Known[key] = Slot().Replace(value, slot => Value(slot.Groups[1].Value));
                    else
                        fact.Type = word;
                }
            }
        }

        // "{day-one+2}" is two days later, "{now.day}" what another fact says.
        private string Value(string slot)
        {
            if (slot.Split('+') is [var first, var days])
                return StoryFact.Later(Value(first), days);

            if (slot.Split('.') is [var name, var key] && Facts.TryGetValue(name, out var fact))
                return fact.Known[key];

            var row = _chosen.GetValueOrDefault(slot) ?? Find(slot)![0];
            return row.Value == StoryFact.None ? row.Words : row.Value;
        }
    }
}
