namespace DiploFunctions.Digest;

/// <summary>The block that a digest begins with.</summary>
/// <param name="Kind">What this is: "Weekly diplomatic digest".</param>
/// <param name="Week">The week by number: "Week 20, 2025".</param>
/// <param name="Dates">Its first and last day.</param>
/// <param name="Made">When it was made, with the time zone.</param>
public sealed record DigestTitle(string Kind, string Week, string Dates, string Made);
