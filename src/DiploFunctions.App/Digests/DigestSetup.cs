using Microsoft.Extensions.DependencyInjection;

namespace DiploFunctions.App.Digests;

/// <summary>Registers the making and mailing of digests; needs the stores and the mailer.</summary>
internal static class DigestSetup
{
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddSingleton<DigestContents>();
        services.AddSingleton<WeeklyDigest>();
        return services;
    }
}
