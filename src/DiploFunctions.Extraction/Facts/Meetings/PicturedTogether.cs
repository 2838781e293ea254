using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;

namespace DiploFunctions.Extraction.Facts.Meetings;

/// <summary>Captions that tell no more than who is in the picture: "President A (left) with Prime Minister B in Accra on Monday."</summary>
internal static class PicturedTogether
{
    private const int WidestGap = 5;

    /// <summary>The two who are joined by "with" at the head of a caption; null for any other sentence.</summary>
    public static MeetingRoles? Of(SentenceReading sentence)
    {
        if (!sentence.Sentence.IsCaption || sentence.Actors is not [var one, var other, ..] || other.From - one.To > WidestGap
            || Clause.Signal(sentence, one.To, other.From, "with") is not { } with || IsParted(sentence, one.To, with.From))
        {
            return null;
        }

        return new MeetingRoles(with, MeetingKind.Meeting, [one], [other]) { IsNoun = true };
    }

    // Only a bracket that says where somebody stands may part the two.
    private static bool IsParted(SentenceReading sentence, int after, int before) =>
        before > after + 1 && !(sentence.Tokens[after + 1].IsSign('(') && sentence.Tokens[before - 1].IsSign(')'));
}
