namespace DiploFunctions.Extraction.Recognition.People;

internal enum PersonForm
{
    /// <summary>By a name, with or without an office.</summary>
    Named,

    /// <summary>By the office alone.</summary>
    Office,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
