using DiploFunctions.Accuracy.Tests.Scoring;
using DiploFunctions.Model;

namespace DiploFunctions.Accuracy.Tests.Sets;

/// <summary>An article with the facts that a careful reader takes from it and those that the program takes.</summary>
internal sealed record GoldArticle(FactSheet Gold, ArticleFacts Facts)
{
    public string File => Gold.Article.File;

    public Article Article => Facts.Article;
}
