namespace DiploFunctions.Accuracy.Tests.Scoring;

/// <summary>Counts of one type of fact, or of all.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (int Right, int All)> _attributes = new(StringComparer.Ordinal);

    public int Found { get; private set; }

    public int Missed { get; private set; }

    public int Wrong { get; private set; }

    public double Precision => Ratio(Found, Found + Wrong);

    public double Recall => Ratio(Found, Found + Missed);

    public double F1 => Ratio(2 * Found, (2 * Found) + Wrong + Missed);

    /// <summary>The share of right attributes of the facts that were found.</summary>
    public double AttributesRight => Ratio(_attributes.Values.Sum(a => a.Right), _attributes.Values.Sum(a => a.All));

    public IEnumerable<(string Name, double Right)> ByAttribute => _attributes.Select(a => (a.Key, Ratio(a.Value.Right, a.Value.All)));

    public void Add(int found, int missed, int wrong)
    {
        Found += found;
        Missed += missed;
        Wrong += wrong;
    }

    public void AddAttribute(string name, bool isRight)
    {
        var (right, all) = _attributes.GetValueOrDefault(name);
        _attributes[name] = (right + (isRight ? 1 : 0), all + 1);
    }

    private static double Ratio(int part, int all) => all == 0 ? double.NaN : (double)part / all;
}
