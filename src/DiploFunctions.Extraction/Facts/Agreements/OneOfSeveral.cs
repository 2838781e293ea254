using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Extraction.Facts.Agreements;

/// <summary>Documents told as some of those that were signed: "A protocol on tea was among the papers that Kenya and Ghana signed."</summary>
internal static class OneOfSeveral
{
    private const int NearBundle = 6;
    private const int FarthestVerb = 10;
    private const int HeadTokens = 3;

    /// <summary>True for "the agreements" in "among the agreements signed was ...": their signing is told, and they are named one by one.</summary>
    public static bool IsBundle(SentenceReading sentence, CueMention document) => Words(sentence) is { } among
        && document.From > among.To && document.From - among.To <= NearBundle && document.As(Category.Agreements, "document")?.Value == "documents"
        && new DocumentCount(sentence, document).Number is null && Verb(sentence, document) is not null;

    /// <summary>The verb that signs the bundle to which a document belongs, or null.</summary>
    public static CueMention? VerbOf(SentenceReading sentence, CueMention document)
    {
        if (Words(sentence) is not { } among)
        {
            return null;
        }

        var bundle = sentence.Cues.FirstOrDefault(c => c.From > among.To && c.From - among.To <= NearBundle && c.As(Category.Agreements, "document")?.Value == "documents");
        var verb = bundle is null ? null : Verb(sentence, bundle);
        return verb is not null && (document.To < among.From || (among.From <= HeadTokens && document.From > verb.To)) ? verb : null;
    }

    private static CueMention? Words(SentenceReading sentence) =>
        sentence.MayHaveSignal(EntrySet.BitOf("one-of")) ? sentence.Cues.FirstOrDefault(static c => c.IsSignal("one-of")) : null;

    private static CueMention? Verb(SentenceReading sentence, CueMention bundle) => sentence.Cues.FirstOrDefault(c => c.From > bundle.To
        && c.From - bundle.To <= FarthestVerb && c.As(Category.Agreements) is { Key: "conclude" or "passive" });
}
