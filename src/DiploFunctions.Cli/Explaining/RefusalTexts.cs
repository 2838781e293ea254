using DiploFunctions.Extraction.Recognition;

namespace DiploFunctions.Cli.Explaining;

/// <summary>Reasons why words tell no fact, in words.</summary>
internal static class RefusalTexts
{
    public static string Of(RefusalReason reason) => reason switch
    {
        RefusalReason.Invited => "it is only invited to",
        RefusalReason.Intended => "it is wished, proposed or possible",
        RefusalReason.Denied => "it is denied",
        RefusalReason.Cancelled => "it is called off",
        RefusalReason.Coming => "it is still to come",
        RefusalReason.Hearsay => "it is hearsay",
        RefusalReason.Asked => "it is only asked",
        RefusalReason.Indefinite => "it is said of nobody in particular",
        RefusalReason.Greeting => "it is a greeting or farewell",
        RefusalReason.Existing => "it exists already",
        RefusalReason.NoDestination => "no country or city stands where the destination would",
        RefusalReason.NoVisitor => "nobody named from elsewhere stands where the visitor would",
        RefusalReason.NoPair => "two named people do not stand around it",
        RefusalReason.Colleagues => "the people are of one country",
        RefusalReason.NoConclusion => "no verb of signing, adopting or raising belongs to it",
        RefusalReason.NoParties => "no parties are told",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "no text for this reason"),
    };
}
