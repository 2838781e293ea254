namespace DiploFunctions.App.Recipients;

/// <summary>What a signed link allows; one for one thing allows no other.</summary>
internal enum TokenPurpose
{
    /// <summary>To say yes to a wish, until it expires.</summary>
    Confirm,

    /// <summary>To leave, at any time.</summary>
    Unsubscribe,

    /// <summary>To read the PDF of a mailed digest, until it expires.</summary>
    Read,
}
