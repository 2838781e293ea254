using DiploFunctions.Digest.Building;
using DiploFunctions.Model;

namespace DiploFunctions.Digest;

/// <summary>The headline figures of a week; background facts are not counted.</summary>
/// <param name="Visits">Visits told or announced.</param>
/// <param name="Meetings">Meetings of two persons.</param>
/// <param name="Agreements">Agreements and changes of partnership.</param>
/// <param name="Countries">Different countries (not organisations) that these facts are about.</param>
/// <param name="Articles">Articles that were published or came in.</param>
public sealed record DigestFigures(int Visits, int Meetings, int Agreements, int Countries, int Articles)
{
    /// <summary>Counts a week's facts.</summary>
    public static DigestFigures Of(IEnumerable<Visit> visits, IEnumerable<Meeting> meetings, IEnumerable<Agreement> agreements, int articles)
    {
        Visit[] told = [.. visits.Where(v => !v.Background)];
        Meeting[] met = [.. meetings.Where(m => !m.Background)];
        Agreement[] made = [.. agreements.Where(a => !a.Background)];
        var countries = told.Concat<Fact>(met).Concat(made).SelectMany(CountryCharts.CountriesOf).Distinct().Count();
        return new DigestFigures(told.Length, met.Length, made.Length, countries, articles);
    }
}
