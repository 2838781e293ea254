using System.Collections.Frozen;
using System.Text;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Subjects;

/// <summary>Guesses the language of a telling from the words of its evidence.</summary>
internal static class SubjectLanguage
{
    private static readonly FrozenDictionary<string, string> Words =
        DataFile.Rows("function-words.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The language that most function words are of; null when none is, or two are equal.</summary>
    public static string? Of(Agreement agreement)
    {
        var languages = $"{agreement.Subject} {agreement.Evidence.Quote}".Normalize(NormalizationForm.FormC).ToLowerInvariant()
            .Split([' ', ',', '.', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Words.GetValueOrDefault).OfType<string>().GroupBy(language => language, StringComparer.Ordinal)
            .Select(group => (Language: group.Key, Count: group.Count())).OrderByDescending(group => group.Count).Take(2).ToList();
        return languages.Count == 1 || (languages.Count == 2 && languages[0].Count > languages[1].Count) ? languages[0].Language : null;
    }
}
