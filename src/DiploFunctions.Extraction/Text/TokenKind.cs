namespace DiploFunctions.Extraction.Text;

internal enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One sign that is neither letter, digit nor white space.</summary>
    Sign,
}
