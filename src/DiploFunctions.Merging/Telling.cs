using System.Text.Json.Serialization;
using DiploFunctions.Model;

namespace DiploFunctions.Merging;

/// <summary>A fact as one article tells it, with that article as its source.</summary>
public sealed record Telling<TFact>(ToldFact<TFact> Told, FactSource Source)
    where TFact : Fact
{
    [JsonIgnore]
    public TFact Fact => Told.Fact;
}
