using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>The same agreement told several times in an article becomes one fact.</summary>
internal static class AgreementMerging
{
    private const int FarthestBack = 100;

    public static IEnumerable<Found<Agreement>> Merge(ArticleContext context, IEnumerable<AgreementTelling> tellings)
    {
        var groups = new List<List<AgreementTelling>>();
        var byParties = new Dictionary<(AgreementKind, PartnershipLevel?, string), List<List<AgreementTelling>>>();
        foreach (var telling in tellings)
        {
            var key = (telling.Kind, telling.Level, NamesOf(telling.Parties));
            if (!byParties.TryGetValue(key, out var alike))
            {
                byParties[key] = alike = [];
            }

            // The same agreement is told again close by; looking back further would take too long in a hostile text.
            var from = Math.Max(0, alike.Count - FarthestBack);
            var same = alike.FindIndex(from, g => IsSame(g[0], telling)) is >= 0 and var place ? alike[place] : null;
            if (same is null)
            {
                alike.Add(same = []);
                groups.Add(same);
            }

            same.Add(telling);
        }

        return groups.Select(g => new Found<Agreement>(One(context, g), g));
    }

    private static string NamesOf(IReadOnlyList<Party> parties) => parties switch
    {
        [var one] => one.Code,
        [var one, var other] => one < other ? $"{one.Code}+{other.Code}" : $"{other.Code}+{one.Code}",
        _ => string.Join('+', parties.Order()),
    };

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

    // "will visit Kenya on Monday and sign two treaties": on the visit, and not on a day that has passed
    private static PartialDate? Coming(ArticleContext context, AgreementTelling planned) =>
        (planned.Parties is [var one, var other] ? context.Trip.ComingDateOf(one, other) : null) ?? (context.DateOf(planned.Parties) is { Month: not null } now && !context.IsBackground(now) ? now : null);

    private static Agreement One(ArticleContext context, List<AgreementTelling> group)
    {
        var best = group.MaxBy(static t => (t.Date is { IsWholeDay: true }, t.Date is not null, t.Subject.Length))!;
        var date = (group.Find(static t => t.Date is { IsWholeDay: true }) ?? group.Find(static t => t.Date is not null))?.Date;
        return new Agreement
        {
            Kind = best.Kind,
            Parties = [.. best.Parties.Order()],
            Subject = best.Subject,
            Level = best.Level,
            Date = date ?? (best.IsRecalled ? context.Trip.Date : best.Status == AgreementStatus.Planned ? Coming(context, best) : context.DateOf(best.Parties)),
            Status = best.Status,
            Count = group.Find(static t => t.Count is not null)?.Count,
            Fields = best.Fields,
            Background = context.IsBackground(date),
            Confidence = Confidences.Combine(group),
            Evidence = context.Quote(best.Span),
        };
    }
}
