using Xunit;

namespace DiploFunctions.App.Tests.Bicep;

/// <summary>A fact that needs the compiler of Bicep and is skipped, with the reason, on systems for which it is not restored.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = BicepCompiler.Path is null ? "The compiler of Bicep is restored on Linux (x64) only." : null!;
}
