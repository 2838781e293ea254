namespace DiploFunctions.Model;

/// <summary>How far an agreement has come.</summary>
public enum AgreementStatus
{
    /// <summary>Signed or exchanged.</summary>
    Signed,

    /// <summary>Adopted, issued, declared, established or raised.</summary>
    Adopted,

    /// <summary>Agreed, not said to be formally concluded yet.</summary>
    Agreed,

    /// <summary>Will be signed or issued.</summary>
    Planned,
}
