namespace DiploFunctions.Extraction.Reading.Bytes;

/// <summary>Counts the letters that only Vietnamese has.</summary>
internal static class VietnameseLetters
{
    /// <summary>Their share among all letters of a text in normal form C, 0 to 1.</summary>
    public static double Share(ReadOnlySpan<char> text)
    {
        var (letters, vietnamese) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            vietnamese += c is 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or 'ă' or 'Ă' or (>= '\u1EA0' and <= '\u1EF9') ? 1 : 0;
        }

        return letters == 0 ? 0 : (double)vietnamese / letters;
    }
}
