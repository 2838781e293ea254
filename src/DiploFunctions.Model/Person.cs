using System.Text.Json.Serialization;

namespace DiploFunctions.Model;

/// <summary>A named person as one article presents them.</summary>
/// <param name="Name">The fullest form of the name that the article uses, in its spelling, without titles.</param>
/// <param name="Office">The office in the article's words ("Presiden Kazakhstan"), or null when it names none.</param>
/// <param name="Country">The country or organisation that the person acts for, or null when the article does not let one tell.</param>
public sealed record Person(
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Office = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Party? Country = null);
