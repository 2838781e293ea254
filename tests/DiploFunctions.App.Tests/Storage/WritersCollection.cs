using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.App.Tests.Storage;

/// <summary>One emulator for the tests of many writers and of processes that die, which take the longest: they run beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class WritersCollection : ICollectionFixture<AzuriteServer>
{
    public const string Name = "azurite of writers";
}
