using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>The day on which two parties signed what an article reports: talks of theirs without a date were on that day.</summary>
internal sealed class SigningDays
{
    private readonly Dictionary<(Party, Party), PartialDate?> _byPair = [];

    /// <summary>Takes in what was told; what is planned or only recalled is left out.</summary>
    public void Add(ArticleContext context, IEnumerable<AgreementTelling> told)
    {
        foreach (var one in told)
        {
            if (one is { Parties: [var a, var b], Date: { IsWholeDay: true } day, IsRecalled: false, Status: AgreementStatus.Signed or AgreementStatus.Adopted } && !context.IsBackground(day))
            {
                var pair = Pair(a, b);
                _byPair[pair] = !_byPair.TryGetValue(pair, out var before) || before == day ? day : null;
            }
        }
    }

    /// <summary>The only such day of two parties, or null.</summary>
    public PartialDate? Of(IReadOnlyList<Party> parties) => parties is [var a, var b] ? _byPair.GetValueOrDefault(Pair(a, b)) : null;

    private static (Party, Party) Pair(Party a, Party b) => a < b ? (a, b) : (b, a);
}
