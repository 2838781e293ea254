using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Answers questions about facts of one type, each in the way that reads the fewest rows.</summary>
/// <param name="letter">The first letter of the ids of the type.</param>
internal sealed class FactQuestions<TFact>(FactTable<TFact> facts, ManifestTable manifests, char letter)
    where TFact : Fact
{
    /// <exception cref="ArgumentException">It cannot be answered (<see cref="WordQuestions.ProblemWith"/>).</exception>
    public async Task<Page<MergedFact<TFact>>> AnswerAsync(FactQuery query, CancellationToken cancellationToken)
    {
        if (WordQuestions.ProblemWith(query) is { } problem)
            throw new ArgumentException(problem, nameof(query));

        if (query.Article is { } article)
        {
            var manifest = await manifests.ReadAsync(article, cancellationToken);
            return await facts.PageOfAsync([.. manifest.Facts.Keys.Where(id => id[0] == letter)], query, cancellationToken);
        }

        return await (query.Words is null ? facts.PageAsync(query, cancellationToken) : facts.PageOfWordsAsync(query, letter, cancellationToken));
    }
}
