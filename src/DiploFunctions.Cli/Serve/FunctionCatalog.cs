using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Configuration;

namespace DiploFunctions.Cli.Serve;

/// <summary>Finds an assembly's functions by their attributes, which are the same with the real worker and with its stand-ins.</summary>
internal static class FunctionCatalog
{
    /// <summary>The functions that the settings do not switch off, by name.</summary>
    public static IReadOnlyList<FunctionDefinition> Enabled(Assembly assembly, IConfiguration settings) =>
        [.. In(assembly).Where(function => !IsDisabled(function.Name, settings))];

    /// <exception cref="ServeException">Two functions share a name, or one has no trigger, or one that this host does not know.</exception>
    public static IReadOnlyList<FunctionDefinition> In(Assembly assembly)
    {
        var functions = assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Attribute: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(found => found.Attribute is not null)
            .Select(found => Define(found.Attribute!.Name, found.Method))
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        var twice = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? functions : throw new ServeException($"Two functions are named {twice.Key}.");
    }

    // The real host takes the dots of the name, and underscores where a variable's name cannot hold dots.
    private static bool IsDisabled(string name, IConfiguration settings) =>
        IsOn(settings[$"AzureWebJobs.{name}.Disabled"]) || IsOn(settings[$"AzureWebJobs_{name}_Disabled"]);

    private static bool IsOn(string? value) => value == "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static FunctionDefinition Define(string name, MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.GetCustomAttribute<TriggerBindingAttribute>() is { } trigger)
            {
                return trigger is HttpTriggerAttribute or BlobTriggerAttribute or TimerTriggerAttribute
                    ? new FunctionDefinition(name, method, trigger, parameter)
                    : throw new ServeException($"diplo serve has no triggers such as {trigger.GetType().Name} of the function {name}.");
            }
        }

        throw new ServeException($"The function {name} has no parameter with a trigger attribute.");
    }
}
