using System.Globalization;
using System.Text;

namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>How well extracted facts agree with gold files, by type of fact, by language and over all.</summary>
/// <remarks>
/// A fact is found when its key matches that of a gold fact: a visit by visitor, country and start, a meeting by its participants, an
/// agreement by kind, parties and date. The attributes count on the facts that were found.
/// </remarks>
internal sealed class Score
{
    public const string All = "all";

    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal)
    {
        ["visits"] = new(),
        ["meetings"] = new(),
        ["agreements"] = new(),
        [All] = new(),
    };

    private readonly SortedDictionary<string, Tally> _languages = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];
    private readonly List<(double Confidence, bool IsRight)> _judged = [];

    /// <summary>The counts of "visits", "meetings", "agreements" or "all".</summary>
    public Tally this[string type] => _tallies[type];

    /// <summary>Every extracted fact: how sure the extraction was, and whether a gold fact agrees with it.</summary>
    public IReadOnlyList<(double Confidence, bool IsRight)> Judged => _judged;

    /// <summary>Every missed and every wrong fact.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public void Add(FactSheet gold, FactSheet guess)
    {
        Add("visits", gold, gold.Visits, guess.Visits);
        Add("meetings", gold, gold.Meetings, guess.Meetings);
        Add("agreements", gold, gold.Agreements, guess.Agreements);
    }

    /// <summary>The figures as a table for people.</summary>
    public string Table()
    {
        var table = new StringBuilder("type          gold  found missed  wrong      P      R     F1   attributes right\n");
        foreach (var (type, tally) in _tallies)
        {
            var attributes = type == All ? Figure(tally.AttributesRight) : string.Join(' ', tally.ByAttribute.Select(a => $"{a.Name} {Figure(a.Right)}"));
            table
                .Append(CultureInfo.InvariantCulture, $"{type,-12}{tally.Found + tally.Missed,6}{tally.Found,7}{tally.Missed,7}{tally.Wrong,7}")
                .Append(CultureInfo.InvariantCulture, $"{Figure(tally.Precision),7}{Figure(tally.Recall),7}{Figure(tally.F1),7}   {attributes}\n");
        }

        foreach (var (language, tally) in _languages)
        {
            table.Append(CultureInfo.InvariantCulture, $"language {language}: F1 {Figure(tally.F1)} ({tally.Found} found, {tally.Missed} missed, {tally.Wrong} wrong)\n");
        }

        return table.ToString();
    }

    private void Add<T>(string type, FactSheet gold, IReadOnlyList<T> golds, IReadOnlyList<T> guesses)
        where T : class, IRow<T>
    {
        var language = gold.Article.Language ?? "?";
        _languages.TryAdd(language, new Tally());
        var pairs = Matching.Pair(golds, guesses);
        foreach (var tally in new[] { _tallies[type], _tallies[All], _languages[language] })
        {
            tally.Add(pairs.Count, golds.Count - pairs.Count, guesses.Count - pairs.Count);
            foreach (var (name, isRight) in pairs.SelectMany(p => Attributes.Compare(p.Gold, p.Guess)))
            {
                tally.AddAttribute(name, isRight);
            }
        }

        _judged.AddRange(guesses.Select(g => (g.Confidence, pairs.Any(p => ReferenceEquals(p.Guess, g)))));
        _errors.AddRange(golds.Where(g => !pairs.Any(p => ReferenceEquals(p.Gold, g))).Select(g => $"missed {gold.Article.File}: {type}: {g.Key}"));
        _errors.AddRange(guesses.Where(g => !pairs.Any(p => ReferenceEquals(p.Guess, g))).Select(g => $"wrong  {gold.Article.File}: {type}: {g.Key}"));
    }

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
