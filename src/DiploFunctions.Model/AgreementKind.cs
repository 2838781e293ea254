namespace DiploFunctions.Model;

/// <summary>What was concluded.</summary>
public enum AgreementKind
{
    /// <summary>Relations established at, or raised to, a partnership level.</summary>
    Partnership,

    /// <summary>A joint statement, communique or declaration of two or more parties.</summary>
    JointStatement,

    /// <summary>A memorandum of understanding.</summary>
    Mou,

    /// <summary>A treaty, agreement, protocol, convention, contract or jointly adopted plan.</summary>
    Agreement,

    /// <summary>Parties or a body declare something, such as a friendship year.</summary>
    Declaration,

    /// <summary>A bundle of which only the number or the fields are told.</summary>
    Documents,
}
