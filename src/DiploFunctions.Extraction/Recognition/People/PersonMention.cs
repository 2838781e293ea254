namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>A person in a sentence: by name, office or pronoun.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Form">How the text says it.</param>
/// <param name="IsOblique">True for somebody who is only spoken of: who invited, whose envoy it is, whose greetings are brought.</param>
internal sealed record PersonMention(int From, int To, KnownPerson Person, PersonForm Form, bool IsOblique = false) : Mention(From, To);
