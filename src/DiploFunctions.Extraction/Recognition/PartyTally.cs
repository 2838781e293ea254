using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Recognition;

/// <summary>Counts parties; there are a few hundred at most, and an article names a few of them.</summary>
internal sealed class PartyTally
{
    private readonly List<(Party Party, int Count)> _counts = [];

    public void Add(Party party)
    {
        for (var i = 0; i < _counts.Count; i++)
        {
            if (_counts[i].Party == party)
            {
                _counts[i] = (party, _counts[i].Count + 1);
                return;
            }
        }

        _counts.Add((party, 1));
    }

    public bool Contains(Party party) => _counts.Exists(c => c.Party == party);

    /// <summary>The party counted most often, of several the first by code; null when there is none.</summary>
    public Party? Most => _counts.Count == 0 ? null : _counts.Aggregate(static (a, b) => IsBefore(b, a) ? b : a).Party;

    /// <summary>The party that is counted more often than any other one; null when there is none.</summary>
    public Party? Clearest => Most is { } most && _counts.TrueForAll(c => c.Party == most || c.Count < CountOf(most)) ? most : null;

    private static bool IsBefore((Party Party, int Count) a, (Party Party, int Count) b) => a.Count > b.Count || (a.Count == b.Count && a.Party < b.Party);

    private int CountOf(Party party) => _counts.Find(c => c.Party == party).Count;
}
