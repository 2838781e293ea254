namespace DiploFunctions.App.Recipients;

/// <summary>Kinds of facts that somebody reads about.</summary>
[Flags]
public enum Topics
{
    None = 0,
    Visits = 1,
    Meetings = 2,
    Agreements = 4,
    All = Visits | Meetings | Agreements,
}
