using DiploFunctions.Model;

namespace DiploFunctions.Digest.Building;

/// <summary>What an agreement is about, in the article's words.</summary>
internal static class SubjectText
{
    /// <summary>The subject in a line; null when there is none, or when it says in any language no more than what sort of document it is.</summary>
    public static string? Of(Agreement agreement, int limit) =>
        Tidy.Line(agreement.Subject, limit) is { } subject && !Wording.AllLanguages.Any(language => IsSort(subject, agreement, Wording.Of(language)))
            ? subject
            : null;

    private static bool IsSort(string subject, Agreement agreement, Wording words) =>
        IsSame(subject, words.Name("agreement-kind", agreement.Kind))
        || (agreement.Level is { } level && IsSame(subject, words.Name("partnership-level", level)));

    private static bool IsSame(string subject, string name) => NameKey.Of(subject) == NameKey.Of(name);
}
