namespace DiploFunctions.App.Storage.Rows;

/// <summary>A block of one type of facts.</summary>
/// <param name="Letter">The first letter of the ids of the type.</param>
/// <param name="Block">The block (<see cref="Merging.FactBlocks"/>).</param>
internal readonly record struct BlockName(char Letter, string Block)
{
    public static BlockName Parse(string text) => new(text[0], text[2..]);

    public override string ToString() => $"{Letter} {Block}";
}
