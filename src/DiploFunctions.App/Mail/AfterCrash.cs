namespace DiploFunctions.App.Mail;

/// <summary>What becomes of a mail of which nobody knows whether the server took it.</summary>
public enum AfterCrash
{
    /// <summary>It goes again, with the same Message-ID: nobody goes without, somebody may have it twice.</summary>
    Resend,

    /// <summary>It does not go again: nobody has it twice, somebody may go without.</summary>
    Skip,
}
