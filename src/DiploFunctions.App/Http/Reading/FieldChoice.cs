namespace DiploFunctions.App.Http.Reading;

/// <summary>The fields of an answer that were asked for: all, or some of them and always the id.</summary>
internal sealed record FieldChoice
{
    public const string Name = "fields";

    private const string Id = "id";
    private readonly HashSet<string>? _names;

    private FieldChoice(HashSet<string>? names) => _names = names;

    /// <summary>All fields.</summary>
    public static FieldChoice All { get; } = new((HashSet<string>?)null);

    /// <summary>True when no field is left out.</summary>
    public bool IsAll => _names is null;

    /// <summary>Reads the parameter: names parted by commas.</summary>
    /// <param name="read">The query string.</param>
    /// <param name="known">The fields that the answer has.</param>
    public static FieldChoice Read(QueryReader read, IReadOnlyList<string> known)
    {
        if (read.Text(Name) is not { } text)
        {
            return All;
        }

        var names = text.Split(',', StringSplitOptions.TrimEntries);
        var unknown = names.Except(known, StringComparer.Ordinal).Select(name => $"'{QueryReader.Shortened(name)}'").ToList();
        if (unknown.Count > 0)
        {
            read.Refuse(Name, $"names {string.Join(", ", unknown)}; there are {string.Join(", ", known)}");
        }

        return new FieldChoice([Id, .. names]);
    }

    /// <summary>True when the field belongs into the answer.</summary>
    public bool Has(string field) => _names is null || _names.Contains(field);
}
