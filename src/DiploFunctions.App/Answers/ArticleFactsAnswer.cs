using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DiploFunctions.App.Storage;
using DiploFunctions.Merging;
using DiploFunctions.Model;
using DiploFunctions.Model.Json;

namespace DiploFunctions.App.Answers;

/// <summary>An article with the facts that it tells, each with the words that prove it and an id by which the merged fact is found.</summary>
internal sealed record ArticleFactsAnswer : ArticleAnswer
{
    public ArticleFactsAnswer(ArticleRecord article, StoredFacts facts)
        : base(article) =>
        (Visits, Meetings, Agreements) = (Of(facts.Visits), Of(facts.Meetings), Of(facts.Agreements));

    /// <summary>Visits, as the model writes them.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<JsonNode> Visits { get; }

    /// <summary>Meetings, as the model writes them.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<JsonNode> Meetings { get; }

    /// <summary>Agreements, as the model writes them.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<JsonNode> Agreements { get; }

    private static IReadOnlyList<JsonNode> Of<TFact>(IReadOnlyList<ToldFact<TFact>> facts)
        where TFact : Fact =>
    [
        .. facts.Select(told =>
        {
            var node = JsonSerializer.SerializeToNode(told.Fact, ModelJson.Options)!;
            node["id"] = told.Id;
            return node;
        }),
    ];
}
