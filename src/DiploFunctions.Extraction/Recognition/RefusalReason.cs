namespace DiploFunctions.Extraction.Recognition;

/// <summary>Why a word that could tell a fact tells none.</summary>
public enum RefusalReason
{
    /// <summary>It is only invited to.</summary>
    Invited,

    /// <summary>It is wished, proposed or possible.</summary>
    Intended,

    /// <summary>It is denied, or has not come about.</summary>
    Denied,

    /// <summary>It is called off.</summary>
    Cancelled,

    /// <summary>It is still to come.</summary>
    Coming,

    /// <summary>It is a rumour.</summary>
    Hearsay,

    /// <summary>It is only asked.</summary>
    Asked,

    /// <summary>It is said of nobody in particular.</summary>
    Indefinite,

    /// <summary>It is a greeting or farewell.</summary>
    Greeting,

    /// <summary>It exists already, and nothing new is concluded.</summary>
    Existing,

    /// <summary>No country or city stands where the destination would.</summary>
    NoDestination,

    /// <summary>Nobody who is named and comes from elsewhere stands where the visitor would.</summary>
    NoVisitor,

    /// <summary>Two named people are not told.</summary>
    NoPair,

    /// <summary>The people are of one country.</summary>
    Colleagues,

    /// <summary>No verb of signing, adopting or raising belongs to it.</summary>
    NoConclusion,

    /// <summary>Nobody is told who concludes it.</summary>
    NoParties,
}
