using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Extraction.Recognition.People;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Who does what around one word of meeting.</summary>
internal sealed record MeetingRoles(CueMention Cue, MeetingKind Kind, IReadOnlyList<PersonMention> Subjects, IReadOnlyList<PersonMention> Objects)
{
    /// <summary>True for "A receives, B meets with C": the object stands only after the last verb.</summary>
    public bool SharesObjects { get; init; }

    /// <summary>True when the subject was taken over from the verb before.</summary>
    public bool IsShared { get; init; }

    public bool IsNoun { get; init; }

    /// <summary>The sentence that tells what was held and when, where it is another one; else null.</summary>
    public SentenceReading? Occasion { get; init; }
}
