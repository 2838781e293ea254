using DiploFunctions.Merging.Subjects;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Grouping;

/// <summary>Agreements of one kind, parties and day whose subjects are worded in different languages.</summary>
internal static class Translations
{
    /// <summary>
    /// Puts together those of the same sectors, one a language, when each language has no other of these sectors: then there is nothing
    /// that the one could be mistaken for.
    /// </summary>
    public static IReadOnlyList<Cluster<Agreement>> Joined(IReadOnlyList<Cluster<Agreement>> ofDay)
    {
        if (ofDay.Count < 2)
        {
            return ofDay;
        }

        var away = new HashSet<Cluster<Agreement>>();
        foreach (var same in ofDay.GroupBy(FieldsOf, StringComparer.Ordinal).Where(same => same.Key.Length > 0).Select(same => same.ToList()))
        {
            var languages = same.Select(LanguageOf).ToList();
            if (same.Count > 1 && !languages.Contains(null) && languages.Distinct(StringComparer.Ordinal).Count() == same.Count
                && !same.Skip(1).Any(same[0].SharesArticleWith))
            {
                same.Skip(1).ToList().ForEach(other =>
                {
                    same[0].AddAll(other);
                    away.Add(other);
                });
            }
        }

        return [.. ofDay.Where(cluster => !away.Contains(cluster))];
    }

    private static string FieldsOf(Cluster<Agreement> cluster)
    {
        var fields = cluster.Tellings.Select(telling => string.Join(',', telling.Fact.Fields.Select(NameKey.Of).Order(StringComparer.Ordinal)))
            .Distinct(StringComparer.Ordinal).ToList();
        return fields is [var only] ? only : "";
    }

    private static string? LanguageOf(Cluster<Agreement> cluster)
    {
        var languages = cluster.Tellings.Select(telling => SubjectLanguage.Of(telling.Fact)).Distinct(StringComparer.Ordinal).ToList();
        return languages is [var only] ? only : null;
    }
}
