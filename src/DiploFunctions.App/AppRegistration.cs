using DiploFunctions.App.Digests;
using DiploFunctions.App.Http;
using DiploFunctions.App.Ingestion;
using DiploFunctions.App.Mail;
using DiploFunctions.App.Options;
using DiploFunctions.App.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App;

/// <summary>Everything that the functions need, for the Functions host and for <c>diplo</c> alike.</summary>
public static class AppRegistration
{
    /// <summary>Adds the app's parts; settings are read from <paramref name="configuration"/> and checked when the host starts.</summary>
    public static IServiceCollection AddDiploFunctions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DiploOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DiploOptions>, DiploOptionsValidation>();
        services.AddDiploStorage(configuration);
        services.AddMail();
        services.AddDigests();
        services.AddHostedService<StorageAtStart>();
        services.AddSingleton<ArticleIngestion>();
        services.AddSingleton<ArticleUploads>();
        services.AddSingleton<ArticleRemoval>();
        services.AddSingleton<Health>();
        services.AddSingleton<Boundary>();
        services.AddSingleton<PageLinks>();
        services.AddSingleton<FactAnswers>();
        return services;
    }
}
