using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace DiploFunctions.Cli.Serve;

/// <summary>Calls a function as the worker does: a new instance with its dependencies, its parameters bound, its task awaited.</summary>
internal static class FunctionInvoker
{
    /// <summary>What the function returned, or null for none.</summary>
    /// <param name="services">Where the instance's dependencies come from, usually a scope.</param>
    /// <param name="function">The function.</param>
    /// <param name="bind">The value of each parameter that is no <see cref="CancellationToken"/>.</param>
    /// <param name="cancellationToken">What its parameter of this type receives.</param>
    public static async Task<object?> InvokeAsync(
        IServiceProvider services,
        FunctionDefinition function,
        Func<ParameterInfo, object?> bind,
        CancellationToken cancellationToken)
    {
        var method = function.Method;
        var target = method.IsStatic ? null : ActivatorUtilities.CreateInstance(services, method.DeclaringType!);
        object?[] arguments =
        [
            .. method.GetParameters().Select(p => p.ParameterType == typeof(CancellationToken) ? cancellationToken : bind(p)),
        ];
        var returned = method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, CultureInfo.InvariantCulture);
        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        return method.ReturnType.IsGenericType ? method.ReturnType.GetProperty(nameof(Task<object>.Result))!.GetValue(task) : null;
    }
}
