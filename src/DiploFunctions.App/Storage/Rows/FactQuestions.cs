using DiploFunctions.App.Queries;
using DiploFunctions.Model;

namespace DiploFunctions.App.Storage.Rows;

/// <summary>Answers questions about facts of one type, each in the way that reads the fewest rows.</summary>
/// <param name="letter">The first letter of the ids of the type.</param>
internal sealed class FactQuestions<TFact>(FactTable<TFact> facts, ManifestTable manifests, MoveClock clock, char letter)
    where TFact : Fact
{
    /// <exception cref="ArgumentException">It cannot be answered (<see cref="WordQuestions.ProblemWith"/>).</exception>
    /// <exception cref="CursorExpiredException">The first page was asked for longer ago than <see cref="MoveTime.CursorLife"/>.</exception>
    public async Task<Page<MergedFact<TFact>>> AnswerAsync(FactQuery question, CancellationToken cancellationToken)
    {
        var query = question with { AsOf = InstantOf(question) };
        if (WordQuestions.ProblemWith(question) is { } problem)
            throw new ArgumentException(problem, nameof(question));

        if (query.Article is { } article)
        {
            var manifest = await manifests.ReadAsync(article, cancellationToken);
            return await facts.PageOfAsync([.. manifest.Facts.Keys.Where(id => id[0] == letter)], query, cancellationToken);
        }

        return await (query.Words is null ? facts.PageAsync(query, cancellationToken) : facts.PageOfWordsAsync(query, letter, cancellationToken));
    }

    // Who follows the changes, the first first, meets what changes again: nothing needs to stay where it was, and may be followed for ever.
    private long? InstantOf(FactQuery query)
    {
        if (query.Order == FactOrder.FirstChangedFirst)
            return null;

        var now = clock.Now;
        var begun = query.After?.AsOf ?? now.UtcTicks;
        return begun >= (now - MoveTime.CursorLife).UtcTicks ? begun : throw new CursorExpiredException();
    }
}
