using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>To whom was a week's digest mailed? By recipient's id.</summary>
/// <param name="Week">The week.</param>
public sealed record DeliveryQuery(IsoWeek Week) : PagedQuery
{
    internal override string Signature => QuerySignature.Of("deliveries", Week.ToString());
}
