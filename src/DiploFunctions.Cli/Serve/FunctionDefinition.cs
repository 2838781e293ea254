using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace DiploFunctions.Cli.Serve;

/// <summary>A method that carries [Function], with the attribute and the parameter that trigger it.</summary>
internal sealed record FunctionDefinition(string Name, MethodInfo Method, TriggerBindingAttribute Trigger, ParameterInfo TriggerParameter);
