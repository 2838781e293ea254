using DiploFunctions.Accuracy.Tests.Sets;
using Xunit;

namespace DiploFunctions.Accuracy.Tests;

/// <summary>A fact that needs the development set and is skipped, with the reason, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedGoldFactAttribute : FactAttribute
{
    public SharedGoldFactAttribute() => Skip = ArticleSets.SkipReason!;
}
