namespace DiploFunctions.TestSupport.Smtp;

/// <summary>What goes wrong.</summary>
public enum SmtpFault
{
    None,

    /// <summary>The connection ends.</summary>
    Drop,

    /// <summary>Nothing more is said.</summary>
    Hang,
}
