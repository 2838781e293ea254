using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;

namespace DiploFunctions.App.Http;

/// <summary>The routes of the app's functions, read from their attributes.</summary>
internal static class RouteTable
{
    /// <summary>The route that takes whatever no other route does.</summary>
    public const string CatchAll = "{*path}";

    private static readonly (TemplateMatcher Matcher, string[] Methods)[] Routes =
    [
        .. All.Where(route => route.Route != CatchAll)
            .GroupBy(route => route.Route, StringComparer.Ordinal)
            .Select(group => (
                new TemplateMatcher(TemplateParser.Parse(group.Key), []),
                group.SelectMany(route => route.Methods).Order(StringComparer.Ordinal).ToArray())),
    ];

    /// <summary>Each HTTP function's route, without <c>api/</c>, and its methods in upper case.</summary>
    public static IEnumerable<(string Route, IReadOnlyList<string> Methods)> All =>
        from type in typeof(RouteTable).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        from parameter in method.GetParameters()
        let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
        where trigger is not null
        select (trigger.Route ?? function.Name, (IReadOnlyList<string>)[.. (trigger.Methods ?? []).Select(m => m.ToUpperInvariant())]);

    /// <summary>The methods that a path, given without <c>/api</c>, does take; empty when no route has it.</summary>
    public static IReadOnlyList<string> MethodsOf(PathString path) =>
        Routes.FirstOrDefault(route => route.Matcher.TryMatch(path, [])).Methods ?? [];
}
