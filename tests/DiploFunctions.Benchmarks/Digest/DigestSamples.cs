using System.Globalization;
using DiploFunctions.Digest;
using DiploFunctions.Digest.Tests;

namespace DiploFunctions.Benchmarks.Digest;

/// <summary>The verb <c>digest-samples</c>: digests and mails of weeks of several sizes in every language, to look at.</summary>
internal static class DigestSamples
{
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var facts in (int[])[0, 5, 40, 300])
        {
            foreach (var language in (string[])["id", "en", "vi"])
            {
                var model = DigestBuilder.Build(SampleWeeks.Of(facts, language));
                var mail = DigestMessage.Compose(model);
                var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"week-{facts}-{language}"));
                File.WriteAllBytes($"{path}.pdf", DigestPdf.Render(model));
                File.WriteAllText($"{path}.html", mail.Html);
                File.WriteAllText($"{path}.txt", mail.Text);
            }
        }
    }
}
