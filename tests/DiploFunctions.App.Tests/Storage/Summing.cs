using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage.Summaries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>Blocks told to the writer of summaries, and questions about what it made of them.</summary>
internal static class Summing
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static Agreement Raise(PartnershipLevel level, string date, AgreementStatus status = AgreementStatus.Adopted) =>
        Told.Agreement("relations", date: date, kind: AgreementKind.Partnership, status: status) with { Level = level };

    public static Task FollowAsync<TFact>(Stores stores, string block, params TFact[] facts)
        where TFact : Fact => stores.SummaryWriter.FollowAsync(block, Story.Merged(facts), None);

    public static Task<Page<Partner>> PartnersAsync(Stores stores, string country, PartnershipLevel? level = null) =>
        stores.Summaries.ListPartnersAsync(new PartnerQuery { Country = Party.Of(country), Level = level }, None);

    public static async Task<Partner> OneAsync(Stores stores, string country, string partner) =>
        (await stores.Summaries.ListPartnersAsync(new PartnerQuery { Country = Party.Of(country), Partner = Party.Of(partner) }, None)).Items.Single();

    public static Task<Page<KnownPerson>> PeopleAsync(Stores stores, string? name = null, string? country = null) =>
        stores.Summaries.ListPeopleAsync(new PersonQuery { Name = name, Country = country is null ? null : Party.Of(country) }, None);

    public static string TextOf<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, Model.Json.ModelJson.Options);
}
