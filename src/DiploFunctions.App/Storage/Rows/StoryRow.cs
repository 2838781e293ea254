using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using DiploFunctions.Merging;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>What a block remembers of one merged fact: enough to tell whether it changed, and where its rows lie.</summary>
/// <param name="Hash">A hash of the fact, its history and its ids, without when it changed and the journey that it is a leg of.</param>
/// <param name="Updated">When it last changed, UTC.</param>
/// <param name="Places">Where its rows lie.</param>
/// <param name="Trip">The journey that a visit is a leg of, as its rows tell it.</param>
/// <param name="Columns">See <see cref="FactColumns.HashOf"/>.</param>
internal sealed record StoryRow(string Hash, DateTimeOffset Updated, FactPlaces Places, string? Trip, string? Columns)
{
    public const string Prefix = "f-";

    // Counted up when the rows of facts get another shape: a rebuild then writes them all.
    private const string Shape = "2 ";

    public static StoryRow Read(TableEntity row) => new(
        row.GetString(nameof(Hash)) ?? "",
        row.GetDateTimeOffset(nameof(Updated)) ?? default,
        JsonColumn.Read<FactPlaces>(row, nameof(Places)),
        row.GetString(nameof(Trip)),
        row.GetString(nameof(Columns)));

    public static string HashOf<TFact>(FactStory<TFact> story)
        where TFact : Fact => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Shape + JsonColumn.TextOf(story))));

    public TableTransactionAction ToAction()
    {
        var row = new TableEntity(BlockHead.PartitionOf(Places.Block), Prefix + Places.Id) { [nameof(Hash)] = Hash, [nameof(Updated)] = Updated };
        if (Trip is not null)
            row[nameof(Trip)] = Trip;
        if (Columns is not null)
            row[nameof(Columns)] = Columns;

        JsonColumn.Write(row, JsonColumn.TextOf(Places), nameof(Places));
        return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
    }
}
