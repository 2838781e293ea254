using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Summaries;

/// <summary>Relations were established at, or raised to, a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Date">When; null when untold.</param>
/// <param name="AgreementId">The agreement that tells it.</param>
internal sealed record PartnershipEvent(PartnershipLevel Level, PartialDate? Date, string AgreementId);
