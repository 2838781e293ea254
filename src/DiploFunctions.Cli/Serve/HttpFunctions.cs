using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DiploFunctions.Cli.Serve;

/// <summary>Maps HTTP triggers to Kestrel under /api. All that ask for a key ask for the same one, if there is one.</summary>
internal sealed partial class HttpFunctions(FunctionKey key, ILogger<HttpFunctions> log)
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

            var isOpen = trigger.AuthLevel == AuthorizationLevel.Anonymous;
            var pattern = Prefix + (trigger.Route ?? function.Name);
            if (trigger.Methods is { Length: > 0 } methods)
            {
                endpoints.MapMethods(pattern, methods.Select(m => m.ToUpperInvariant()), context => RunAsync(function, isOpen, context));
            }
            else
            {
                endpoints.Map(pattern, context => RunAsync(function, isOpen, context));
            }
        }
    }

    private async Task RunAsync(FunctionDefinition function, bool isOpen, HttpContext context)
    {
        if (!isOpen && !key.Admits(context.Request))
        {
            // As the Functions host does: without a body.
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

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
