using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.Cli.Serve;

/// <summary>Maps HTTP triggers to Kestrel under /api. Authorization levels are not checked: there are no keys outside Azure.</summary>
internal sealed partial class HttpFunctions(ILogger<HttpFunctions> log)
{
    private const string Prefix = "/api/";

    public void Map(IEndpointRouteBuilder endpoints, IEnumerable<FunctionDefinition> functions)
    {
        foreach (var function in functions)
        {
            if (function.Trigger is not HttpTriggerAttribute trigger)
            {
                continue;
            }

            var pattern = Prefix + (trigger.Route ?? function.Name);
            if (trigger.Methods is { Length: > 0 } methods)
            {
                endpoints.MapMethods(pattern, methods.Select(m => m.ToUpperInvariant()), context => RunAsync(function, context));
            }
            else
            {
                endpoints.Map(pattern, context => RunAsync(function, context));
            }
        }
    }

    private async Task RunAsync(FunctionDefinition function, HttpContext context)
    {
        try
        {
            var result = await FunctionInvoker.InvokeAsync(context.RequestServices, function, p => Bind(p, context), context.RequestAborted);
            if (result is IActionResult action)
            {
                await action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: nobody waits for an answer.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            LogFailed(function.Name, e);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static object? Bind(ParameterInfo parameter, HttpContext context) =>
        parameter.ParameterType == typeof(HttpRequest) ? context.Request
        : parameter.ParameterType == typeof(string) ? context.Request.RouteValues[parameter.Name!] as string
        : throw new NotSupportedException($"diplo serve cannot bind the parameter {parameter.Name} of type {parameter.ParameterType}.");

    [LoggerMessage(LogLevel.Error, "Function {Function} failed.")]
    private partial void LogFailed(string function, Exception exception);
}
