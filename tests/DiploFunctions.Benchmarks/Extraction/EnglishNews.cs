using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiploFunctions.TestSupport;

namespace DiploFunctions.Benchmarks.Extraction;

/// <summary>English articles without end: those of the seeds and of the test press, in turn, each time with other names and days.</summary>
/// <remarks>
/// Repeated word for word they would let whoever remembers words know every one of them; so the family names of names.txt become
/// made-up ones, and small numbers others of as many digits. The same articles come out on every machine.
/// </remarks>
internal sealed partial class EnglishNews
{
    // As many as a long-running process meets of people, not as many as there are articles.
    private const int MadeUpNames = 400;
    private const int LastDay = 28;
    private static readonly string[] Syllables = ["ba", "do", "ke", "lu", "ma", "ni", "pa", "ro", "sa", "ti", "vo", "za", "dri", "sko", "len", "mar"];
    private readonly string[] _articles;
    private readonly HashSet<string> _names;
    private uint _state = 1;

    private EnglishNews(string[] articles, IEnumerable<string> names) => (_articles, _names) = (articles, [.. names]);

    public static EnglishNews FromRepository()
    {
        var press = Directory.GetFiles(Repository.File("tests", "DiploFunctions.Accuracy.Tests", "press"), "press-en-*.txt");
        var seeds = Directory.GetFiles(Repository.File("seeds"), "en-*.txt");
        var names = File.ReadLines(Repository.File("tests", "DiploFunctions.Benchmarks", "Extraction", "names.txt"));
        return new EnglishNews([.. press.Concat(seeds).Order(StringComparer.Ordinal).Select(File.ReadAllText)], names);
    }

    /// <summary>Articles of their usual size (1.6 to 2 KB), until they hold so many bytes.</summary>
    public List<string> Articles(int bytes)
    {
        var made = new List<string>();
        for (var size = 0; size < bytes;)
        {
            var article = Vary(_articles[made.Count % _articles.Length]);
            size += Encoding.UTF8.GetByteCount(article);
            made.Add(article);
        }

        return made;
    }

    /// <summary>One article of so many bytes: many, one behind the other, cut at a space.</summary>
    public string Single(int bytes)
    {
        var text = string.Join("\n\n", Articles(bytes));
        var kept = Math.Min(bytes, text.Length);
        while (Encoding.UTF8.GetByteCount(text.AsSpan(0, kept)) > bytes || text[kept - 1] != ' ')
        {
            kept--;
        }

        return text[..kept];
    }

    private string Vary(string article)
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        return Word().Replace(article, match => char.IsDigit(match.ValueSpan[0]) ? Day(match.Value) : Name(match.Value, made));
    }

    private string Day(string number)
    {
        var varied = number.Length == 1 ? 1 + Next(9) : 10 + Next(LastDay - 9);
        return int.Parse(number, CultureInfo.InvariantCulture) is > 0 and <= LastDay ? varied.ToString(CultureInfo.InvariantCulture) : number;
    }

    private string Name(string word, Dictionary<string, string> made)
    {
        if (!_names.Contains(word))
        {
            return word;
        }

        if (!made.TryGetValue(word, out var name))
        {
            made[word] = name = MadeUp(Next(MadeUpNames));
        }

        return name;
    }

    private static string MadeUp(int number)
    {
        var name = Syllables[number % 16] + Syllables[number / 16 % 16] + Syllables[(number * 7 + 3) % 16];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    // A generator of its own, so that no change of the runtime changes the text.
    private int Next(int limit) => (int)((_state = unchecked((_state * 1664525) + 1013904223)) >> 8) % limit;

    [GeneratedRegex(@"\b(?:[A-Z][A-Za-z]+|\d{1,2})\b")]
    private static partial Regex Word();
}
