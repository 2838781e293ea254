namespace DiploFunctions.Extraction.Recognition;

/// <summary>Reads enumerations: "A, B dan C", "A serta B".</summary>
internal static class Lists
{
    // Room for "and", a comma, and small words such as "dengan", "Presiden" that belong to no mention.
    private const int WidestGap = 4;

    /// <summary>What stands between the last token of one member and the first of the next.</summary>
    public static Joint Joint(SentenceReading sentence, int lastToken, int nextToken)
    {
        if (nextToken <= lastToken || (nextToken == lastToken + 1 && sentence.Tokens[lastToken].IsDash))
        {
            // One phrase ("the two leaders") can mean both; "the meeting Prabowo-Putin".
            return Recognition.Joint.And;
        }

        lastToken = AfterBracket(sentence, lastToken);
        if (nextToken - lastToken - 1 > WidestGap)
        {
            return Recognition.Joint.None;
        }

        var joint = Recognition.Joint.None;
        for (var i = lastToken + 1; i < nextToken; i++)
        {
            var token = sentence.Tokens[i];
            var hit = sentence.Hits.Covering(i);
            if (token.IsSign(','))
            {
                joint = joint == Recognition.Joint.And ? joint : Recognition.Joint.Comma;
            }
            else if (hit?.IsMainly(Category.Signals, "and") == true)
            {
                joint = Recognition.Joint.And;
            }
            else if (hit?.As(Category.Honorifics) is null && hit?.IsMainly(Category.Signals, "article") != true)
            {
                return Recognition.Joint.None;
            }
        }

        return joint;
    }

    // "Li Qiang (China), Anthony Albanese (Australia)": a country in brackets parts nobody.
    private static int AfterBracket(SentenceReading sentence, int last) =>
        last + 3 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsSign('(') && sentence.Tokens[last + 3].IsSign(')')
            && sentence.Hits.Covering(last + 2)?.Words.Place is not null ? last + 3 : last;
}
