namespace DiploFunctions.App.Storage;

/// <summary>What became of an article that came in.</summary>
public enum ArticleStatus
{
    /// <summary>It was read, and its facts are kept (there may be none).</summary>
    Processed,

    /// <summary>It could not be read; its record says why. Its blob is kept.</summary>
    Rejected,
}
