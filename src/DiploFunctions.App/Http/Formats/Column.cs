using DiploFunctions.Model;

namespace DiploFunctions.App.Http.Formats;

/// <summary>One value of a fact laid out flat.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Field">The field of the answer that it comes from.</param>
/// <param name="Value">A text, a number, true or false, or null.</param>
internal sealed record Column<TFact>(string Name, string Field, Func<MergedFact<TFact>, object?> Value)
    where TFact : Fact
{
    /// <summary>A column that is a field of its own.</summary>
    public Column(string name, Func<MergedFact<TFact>, object?> value)
        : this(name, name, value)
    {
    }
}
