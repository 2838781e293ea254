using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The tests that ask the app about the articles of seeds/ share one; none of them changes what it holds.</summary>
[CollectionDefinition(Name)]
public sealed class SeededAppCollection : ICollectionFixture<SeededApp>
{
    public const string Name = "the app with the seeds";
}
