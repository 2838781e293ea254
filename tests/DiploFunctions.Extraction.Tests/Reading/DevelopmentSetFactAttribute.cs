using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

/// <summary>A fact that needs the development set and is skipped, with the reason, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DevelopmentSetFactAttribute : FactAttribute
{
    public DevelopmentSetFactAttribute() => Skip = DevelopmentSet.SkipReason!;
}
