namespace DiploFunctions.App.Storage;

/// <summary>How far the mails of a week have come.</summary>
public enum WeekState
{
    /// <summary>Nobody ever began to send them.</summary>
    Untouched,

    /// <summary>They were begun, and are not done.</summary>
    Begun,

    /// <summary>They are done for good.</summary>
    Finished,
}
