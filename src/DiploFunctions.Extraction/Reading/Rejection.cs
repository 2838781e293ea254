namespace DiploFunctions.Extraction.Reading;

/// <summary>Why bytes are no article that can be read.</summary>
/// <param name="Code">A stable word for programs: "empty", "too-large", "binary", "bad-encoding", "bad-json", "missing-body", "unsupported-format", "no-text".</param>
/// <param name="Message">One English sentence that says what is wrong and what to do.</param>
public sealed record Rejection(string Code, string Message);
