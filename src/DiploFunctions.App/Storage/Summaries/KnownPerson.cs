using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>A person who visits or meets others, by all facts together. Somebody told by a short form of the name is a person apart.</summary>
public sealed record KnownPerson
{
    public required string Id { get; init; }

    /// <summary>The spelling that most facts have.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings, which differ in case, diacritics or punctuation.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The office told last, in an article's words, or null.</summary>
    public string? Office { get; init; }

    /// <summary>The country or organisation that the person acts for, or null.</summary>
    public Party? Country { get; init; }

    /// <summary>Visits that took place or are under way.</summary>
    public int Visits { get; init; }

    public int Meetings { get; init; }

    /// <summary>The latest date of a visit or meeting; planned visits do not count. Null when none is told.</summary>
    public PartialDate? LastSeen { get; init; }

    internal static KnownPerson Of(PersonKey key, IReadOnlyCollection<PersonEntry> entries)
    {
        List<string> names =
        [
            .. entries.SelectMany(entry => entry.Names)
                .GroupBy(name => name.Key, name => name.Value, StringComparer.Ordinal)
                .OrderByDescending(name => name.Sum())
                .ThenBy(name => name.Key, StringComparer.Ordinal)
                .Select(name => name.Key),
        ];
        return new KnownPerson
        {
            Id = key.Id,
            Name = names[0],
            OtherNames = [.. names.Skip(1).Order(StringComparer.Ordinal)],
            Office = entries.Where(entry => entry.Office is not null)
                .OrderByDescending(entry => entry.OfficeDate)
                .ThenBy(entry => entry.Office, StringComparer.Ordinal)
                .FirstOrDefault()?.Office,
            Country = key.Country,
            Visits = entries.Sum(entry => entry.Visits),
            Meetings = entries.Sum(entry => entry.Meetings),
            LastSeen = entries.Max(entry => entry.LastSeen),
        };
    }
}
