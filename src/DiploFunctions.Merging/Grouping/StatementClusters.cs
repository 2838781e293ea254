using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Agreements of which there is one at a time, whatever their subject: their dates alone tell them apart.</summary>
internal static class StatementClusters
{
    private static readonly AgreementDating Dating = new();

    /// <param name="tellings">Of one kind, in order.</param>
    /// <param name="sameDays">How many days after the first date told another may still be of the same.</param>
    public static List<Cluster<Agreement>> Of(IEnumerable<Telling<Agreement>> tellings, int sameDays)
    {
        var isDated = tellings.ToLookup(telling => telling.Fact.Date is { IsWholeDay: true });
        var clusters = Dated(isDated[true], sameDays);
        new VagueTellings<Agreement>(Dating) { Candidates = _ => clusters, Opened = (cluster, _) => clusters.Add(cluster), LikenessOf = _ => "" }.Place(isDated[false]);
        return clusters;
    }

    private static List<Cluster<Agreement>> Dated(IEnumerable<Telling<Agreement>> dated, int sameDays)
    {
        var clusters = new List<Cluster<Agreement>>();
        foreach (var day in dated.GroupBy(telling => telling.Fact.Date!.Value.First).OrderBy(day => day.Key))
        {
            var days = new Days(day.Key, day.Key);
            var told = new Cluster<Agreement>(days);
            foreach (var telling in day)
            {
                told.Add(telling, days);
            }

            if (clusters.Count > 0 && day.Key.DayNumber - clusters[^1].Days!.Value.First.DayNumber <= sameDays && !clusters[^1].SharesArticleWith(told))
            {
                clusters[^1].AddAll(told);
            }
            else
            {
                clusters.Add(told);
            }
        }

        return clusters;
    }
}
