using DiploFunctions.App.Queries;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>What all facts together say of countries' partners and of people. <see cref="SummaryWriter"/> keeps it.</summary>
public sealed class SummaryStore
{
    private readonly PartnerRows _partners;
    private readonly PersonRows _people;
    private readonly TimeProvider _time;
    private readonly TimeZoneInfo _zone;

    internal SummaryStore(StorageAccount account, TimeProvider time, TimeZoneInfo zone)
    {
        (_time, _zone) = (time, zone);
        _partners = new PartnerRows(account.Table(TableNames.Partners), time);
        _people = new PersonRows(account.Table(TableNames.People), time);
    }

    /// <summary>A country's partners, by code. Planned visits that are over by today (time zone of the settings) are left out.</summary>
    public async Task<Page<Partner>> ListPartnersAsync(PartnerQuery query, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_time.GetUtcNow(), _zone).DateTime);
        var page = await _partners.PageAsync(query, cancellationToken);
        return page with { Items = [.. page.Items.Select(partner => partner.AsOf(today))] };
    }

    /// <summary>People, by name without case and diacritics.</summary>
    public Task<Page<KnownPerson>> ListPeopleAsync(PersonQuery query, CancellationToken cancellationToken) => _people.PageAsync(query, cancellationToken);

    /// <summary>The person of an id, or null; any text may be asked for.</summary>
    public Task<KnownPerson?> GetPersonAsync(string id, CancellationToken cancellationToken) => _people.GetAsync(id, cancellationToken);
}
