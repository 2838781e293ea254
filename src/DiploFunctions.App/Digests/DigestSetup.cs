using DiploFunctions.App.Options;
using DiploFunctions.App.Recipients;
using DiploFunctions.Digest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiploFunctions.App.Digests;

/// <summary>Registers the making and mailing of digests, and who gets them; needs the stores and the mailer.</summary>
internal static class DigestSetup
{
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddSingleton<TokenSeal>();
        services.AddSingleton<SignedLinks>();
        services.AddSingleton<RecipientList>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<MailedPdf>();
        services.AddSingleton<DigestContents>();
        services.AddSingleton(PrinterOf);
        services.AddSingleton<Editions>();
        services.AddSingleton<DigestMailing>();
        services.AddSingleton<WeeklyDigest>();
        return services;
    }

    private static PdfPrinter PrinterOf(IServiceProvider provider)
    {
        var license = Enum.Parse<PdfLicense>(provider.GetRequiredService<IOptions<DiploOptions>>().Value.QuestPdfLicense);
        return model => DigestPdf.Render(model, license);
    }
}
