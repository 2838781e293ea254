using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>The story for each type of facts.</summary>
internal static class Stories
{
    /// <param name="keyOf">The same for all names of one person.</param>
    public static Story<TFact> New<TFact>(Func<Person, string> keyOf)
        where TFact : Fact =>
        (typeof(TFact) == typeof(Visit) ? new VisitStory()
        : typeof(TFact) == typeof(Meeting) ? new MeetingStory(keyOf)
        : typeof(TFact) == typeof(Agreement) ? (object)new AgreementStory()
        : throw new ArgumentException($"No rule merges {typeof(TFact).Name}.")) as Story<TFact> ?? throw new InvalidOperationException();
}
