using System.Globalization;
using System.Text.Json.Serialization;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Where a fact stood in the lists before it moved.</summary>
/// <param name="Id">The id that it had.</param>
/// <param name="Day">As <see cref="FactPlaces.Day"/>.</param>
/// <param name="Updated">As <see cref="FactPlaces.Updated"/>.</param>
/// <param name="Until">Until when, in ticks, UTC: who began to read at this instant or later finds it where it went.</param>
internal sealed record FormerStand(string Id, int Day, long Updated, long Until)
{
    /// <summary>Partitions in which it stood there for longer: a writer that was cut off left them to the next. Null when there are none.</summary>
    public IReadOnlyDictionary<string, long>? Later { get; init; }

    /// <summary>Until when it stood there in some partition.</summary>
    [JsonIgnore]
    public long Last => Later is null ? Until : Math.Max(Until, Later.Values.Max());

    public long UntilIn(string partition) => Later is not null && Later.TryGetValue(partition, out var later) ? later : Until;

    /// <summary>Several as one text, the first first; for rows of which there are many.</summary>
    public static string TextOf(IEnumerable<FormerStand> stands, string partition) =>
        string.Join(';', stands.Select(stand => string.Create(CultureInfo.InvariantCulture, $"{stand.UntilIn(partition)} {stand.Updated} {stand.Day} {stand.Id}")));

    public static IEnumerable<FormerStand> Read(string text) => text.Split(';').Select(part => part.Split(' ')).Select(values =>
        new FormerStand(values[3], int.Parse(values[2], CultureInfo.InvariantCulture), long.Parse(values[1], CultureInfo.InvariantCulture), long.Parse(values[0], CultureInfo.InvariantCulture)));
}
