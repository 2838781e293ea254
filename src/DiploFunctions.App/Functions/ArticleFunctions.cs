using DiploFunctions.App.Answers;
using DiploFunctions.App.Http;
using DiploFunctions.App.Ingestion;
using DiploFunctions.App.Queries;
using DiploFunctions.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Functions;

/// <summary>The articles that came in: which there are, what they say, and putting in, processing again and removing one.</summary>
public sealed class ArticleFunctions(
    ArticleStore articles,
    ArticleUploads uploads,
    ArticleIngestion ingestion,
    ArticleRemoval removal,
    Boundary boundary,
    PageLinks links)
{
    [Function("ListArticles")]
    public Task<IActionResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "articles")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var read = new QueryReader(request.Query, "status", "pageSize", "cursor");
            var query = read.Paged(new ArticleQuery { Status = read.OneOf<ArticleStatus>("status") });
            read.Check();
            return links.Page(request, await articles.ListAsync(query, stop), article => new ArticleAnswer(article));
        }, cancellationToken);

    [Function("GetArticle")]
    public Task<IActionResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "articles/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            var article = await FindAsync(id, stop);
            return new JsonAnswer(new ArticleFactsAnswer(article, await articles.FactsOfAsync(article.Id, stop)));
        }, cancellationToken);

    [Function("UploadArticle")]
    public Task<IActionResult> UploadAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles")] HttpRequest request,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            var files = await uploads.ReadAsync(request, stop);
            var kept = await uploads.KeepAsync(files, stop);
            return kept is [var (article, isNew)]
                ? AnswerOf(request, article, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK)
                : new JsonAnswer(new PageAnswer<ArticleAnswer>([.. kept.Select(one => new ArticleAnswer(one.Article))], null));
        }, cancellationToken);

    [Function("ProcessArticle")]
    public Task<IActionResult> ProcessAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles/{id}/process")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            var article = await FindAsync(id, stop);
            return await ingestion.IngestAsync(article.BlobName, stop) is { } again
                ? AnswerOf(request, again, StatusCodes.Status200OK)
                : throw RequestException.Conflict("The article's blob is gone; upload it again, or delete the article.");
        }, cancellationToken);

    [Function("DeleteArticle")]
    public Task<IActionResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "articles/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        boundary.RunAsync(request, async stop =>
        {
            new QueryReader(request.Query).Check();
            await removal.RemoveAsync(await FindAsync(id, stop), stop);
            return new EmptyAnswer();
        }, cancellationToken);

    private async Task<ArticleRecord> FindAsync(string id, CancellationToken cancellationToken) =>
        ArticleId.TryParse(id, out var articleId) && await articles.GetAsync(articleId, cancellationToken) is { } article
            ? article
            : throw RequestException.NotFound("There is no article of this id; ids come from /api/articles.");

    private Answer AnswerOf(HttpRequest request, ArticleRecord article, int status)
    {
        var location = links.To(request, $"/api/articles/{article.Id}");
        return article.RejectionMessage is { } reason
            ? Boundary.ProblemOf(
                request,
                StatusCodes.Status422UnprocessableEntity,
                "The article cannot be read",
                $"{reason} It is kept and listed as rejected.").With("Location", location)
            : new JsonAnswer(new ArticleAnswer(article), status).With("Location", location);
    }
}
