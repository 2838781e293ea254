using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>A fact as the articles looked at so far tell it. Tellings are added in order of publication.</summary>
internal abstract class Story<TFact>
    where TFact : Fact
{
    // Each further publisher takes away this part of the doubt that is left.
    private const double DoubtTaken = 0.1;
    private const double MostConfidence = 0.99;
    private readonly HashSet<string> _publishers = new(StringComparer.Ordinal);
    private TFact? _first;
    private bool _isBackground = true;

    /// <summary>Adds what one article tells.</summary>
    public void Add(TFact fact, FactSource source)
    {
        _first = _first is null || fact.Confidence > _first.Confidence ? fact : _first;
        _isBackground &= fact.Background;
        _publishers.Add(source.Publisher ?? "");
        AddFields(fact, source);
    }

    /// <summary>Notes that it was put off, before the telling that says so is added.</summary>
    /// <param name="former">The day on which it was to be.</param>
    /// <param name="published">When that was published.</param>
    public virtual void PutOff(PartialDate former, PartialDate? published)
    {
    }

    /// <summary>The fact; at least one telling must have been added.</summary>
    public TFact Fact => WithFields(_first!) with { Background = _isBackground, Confidence = ConfidenceFrom(_first!.Confidence) };

    /// <summary>The fields whose changes are history, as answers write them; null for what is untold.</summary>
    public abstract IReadOnlyList<(string Name, string? Value)> Fields { get; }

    /// <summary>The fields that articles disagree on.</summary>
    public abstract IEnumerable<Conflict> Conflicts { get; }

    protected abstract void AddFields(TFact fact, FactSource source);

    protected abstract TFact WithFields(TFact fact);

    private double ConfidenceFrom(double best) =>
        Math.Max(best, Math.Min(MostConfidence, Math.Round(1 - ((1 - best) * Math.Pow(1 - DoubtTaken, _publishers.Count - 1)), 3)));
}
