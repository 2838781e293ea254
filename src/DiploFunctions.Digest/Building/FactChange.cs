using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>What the week's articles changed in a fact that was told before.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">The most important of the changes.</param>
/// <param name="Fields">The fields with the value before the week and the one since, most important first; empty for a contradiction.</param>
/// <param name="Conflict">What is contradicted; null for all other kinds.</param>
/// <param name="Sources">The articles of the week that changed it, and for a contradiction those that it contradicts.</param>
internal sealed record FactChange(
    AnyFact Fact, ChangeKind Kind, IReadOnlyList<FieldChange> Fields, Conflict? Conflict, IReadOnlyList<FactSource> Sources);
