using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Mail;

/// <summary>Registers mailing.</summary>
internal static class MailSetup
{
    /// <summary>Adds the mailer and its settings, which are checked when the host starts; needs the signed links.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidation>();
        services.AddSingleton<Mailer>();
        services.AddSingleton<LetterMessage>();
        return services;
    }
}
