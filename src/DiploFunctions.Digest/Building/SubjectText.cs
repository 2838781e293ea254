using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>What an agreement is about, in the article's words.</summary>
internal static class SubjectText
{
    /// <summary>The subject in a line; null when there is none, or when it says in any language no more than what sort of document it is.</summary>
    /// <remarks>"Nota kesepahaman tentang kerja sama kesehatan" is "kerja sama kesehatan": the row and the sentence name the sort of document.</remarks>
    public static string? Of(Agreement agreement, int limit)
    {
        if (Tidy.Line(agreement.Subject, limit) is not { } subject)
        {
            return null;
        }

        foreach (var words in Wording.AllLanguages.Select(Wording.Of))
        {
            if (IsSort(subject, agreement, words))
            {
                return null;
            }

            subject = WithoutSort(subject, words.Name("agreement-kind", agreement.Kind), words);
        }

        return subject;
    }

    private static string WithoutSort(string subject, string sort, Wording words)
    {
        if (!subject.StartsWith($"{sort} ", StringComparison.OrdinalIgnoreCase))
        {
            return subject;
        }

        var rest = subject[(sort.Length + 1)..];
        return words.Say("subject.about").Split(' ').FirstOrDefault(about => rest.StartsWith($"{about} ", StringComparison.OrdinalIgnoreCase)) is { } found
            ? rest[(found.Length + 1)..]
            : subject;
    }

    private static bool IsSort(string subject, Agreement agreement, Wording words) =>
        IsSame(subject, words.Name("agreement-kind", agreement.Kind))
        || (agreement.Level is { } level && IsSame(subject, words.Name("partnership-level", level)));

    private static bool IsSame(string subject, string name) => NameKey.Of(subject) == NameKey.Of(name);
}
