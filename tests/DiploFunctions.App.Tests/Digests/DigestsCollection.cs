using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Digests;

/// <summary>One emulator for the tests of sending digests, which run beside those of storage.</summary>
[CollectionDefinition(Name)]
public sealed class DigestsCollection : ICollectionFixture<AzuriteServer>
{
    public const string Name = "azurite of digests";
}
