using DiploFunctions.Model;

namespace DiploFunctions.App.Queries;

/// <summary>Which people? In the order of their names, without case and diacritics.</summary>
public sealed record PersonQuery : PagedQuery
{
    /// <summary>Every word of it is a word of the name, in any case, order and with or without diacritics.</summary>
    public string? Name { get; init; }

    /// <summary>The country or organisation that they act for.</summary>
    public Party? Country { get; init; }

    internal override string Signature => QuerySignature.Of("people", Name is null ? null : NameKey.Of(Name), Country);
}
