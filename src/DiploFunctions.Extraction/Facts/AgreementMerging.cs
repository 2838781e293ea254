using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts;

/// <summary>The same agreement told several times in an article becomes one fact.</summary>
internal static class AgreementMerging
{
    private const int FarthestBack = 100;

    public static IEnumerable<Found<Agreement>> Merge(ArticleContext context, IEnumerable<AgreementTelling> tellings)
    {
        var groups = new List<List<AgreementTelling>>();
        var byParties = new Dictionary<string, List<List<AgreementTelling>>>(StringComparer.Ordinal);
        foreach (var telling in tellings)
        {
            var key = $"{telling.Kind} {telling.Level} {string.Join('+', telling.Parties.Order())}";
            if (!byParties.TryGetValue(key, out var alike))
            {
                byParties[key] = alike = [];
            }

            // The same agreement is told again close by; looking back further would take too long in a hostile text.
            var same = alike.TakeLast(FarthestBack).FirstOrDefault(g => IsSame(g[0], telling));
            if (same is null)
            {
                alike.Add(same = []);
                groups.Add(same);
            }

            same.Add(telling);
        }

        return groups.Select(g => new Found<Agreement>(One(context, g), g));
    }

    private static bool IsSame(AgreementTelling a, AgreementTelling b)
    {
        if (a.Date is { } first && b.Date is { } second && !first.IsCompatibleWith(second))
        {
            return false;
        }

        return a.Kind is AgreementKind.Partnership or AgreementKind.JointStatement
            || (a.Kind == AgreementKind.Documents && (a.Count == b.Count || a.Count is null || b.Count is null))
            || ArticleContext.IsSameSubject(a.Subject, b.Subject);
    }

    private static Agreement One(ArticleContext context, List<AgreementTelling> group)
    {
        var best = group.OrderByDescending(t => t.Date is { IsWholeDay: true }).ThenByDescending(t => t.Date is not null)
            .ThenByDescending(t => t.Subject.Length).First();
        var date = group.Select(t => t.Date).Where(d => d is not null).OrderByDescending(d => d!.Value.IsWholeDay).FirstOrDefault();
        return new Agreement
        {
            Kind = best.Kind,
            Parties = [.. best.Parties.Order()],
            Subject = best.Subject,
            Level = best.Level,
            Date = date ?? context.TripDate,
            Status = best.Status,
            Count = group.Select(t => t.Count).FirstOrDefault(c => c is not null),
            Fields = best.Fields,
            Background = context.IsBackground(date),
            Confidence = Confidences.Combine(group.Select(t => t.Confidence)),
            Evidence = context.Quote(best.Span),
        };
    }
}
