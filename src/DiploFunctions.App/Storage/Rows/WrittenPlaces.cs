namespace DiploFunctions.App.Storage.Rows;

/// <summary>What one writer wrote without having settled it.</summary>
internal sealed class WrittenPlaces
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<FactPlaces> _places = [];

    public IReadOnlySet<string> Ids => _ids;

    public IReadOnlyList<FactPlaces> Places => _places;

    public void Add(FactPlaces places)
    {
        _ids.Add(places.Id);
        _places.Add(places);
    }
}
