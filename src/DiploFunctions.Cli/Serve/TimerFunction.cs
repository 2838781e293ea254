using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using NCrontab;

namespace DiploFunctions.Cli.Serve;

/// <summary>A function with a timer trigger and its schedule, UTC.</summary>
internal sealed record TimerFunction(FunctionDefinition Definition, CrontabSchedule Schedule, bool RunOnStartup)
{
    /// <exception cref="ServeException">The schedule, after its %Setting% is resolved, is no NCRONTAB expression.</exception>
    public static TimerFunction Of(FunctionDefinition definition, IConfiguration settings)
    {
        var trigger = (TimerTriggerAttribute)definition.Trigger;
        var text = trigger.Schedule;
        if (text.Length > 2 && text[0] == '%' && text[^1] == '%')
        {
            var setting = text[1..^1];
            text = settings[setting] is { Length: > 0 } value
                ? value
                : throw new ServeException(
                    $"{definition.Name} needs the setting {setting}: an NCRONTAB expression of 6 fields in UTC, such as \"0 0 1 * * 1\". "
                    + $"Or switch the function off with AzureWebJobs.{definition.Name}.Disabled=true.");
        }

        return CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is { } schedule
            ? new TimerFunction(definition, schedule, trigger.RunOnStartup)
            : throw new ServeException($"The schedule \"{text}\" of {definition.Name} is no NCRONTAB expression of 6 fields, such as \"0 0 1 * * 1\".");
    }
}
