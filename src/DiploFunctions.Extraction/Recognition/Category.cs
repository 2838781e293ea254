namespace DiploFunctions.Extraction.Recognition;

/// <summary>What a lexicon file is about; each language has one file for each, named after it in lower case.</summary>
internal enum Category
{
    /// <summary>Offices and ranks that a person holds ("Presiden", "Foreign Minister").</summary>
    Offices,

    /// <summary>Words that belong to an office or a body and never to a name ("Pertahanan", "Komite Sentral").</summary>
    Institutions,

    /// <summary>Forms of address and ranks that stand before a name and are no part of it.</summary>
    Honorifics,

    /// <summary>Countries, cities and organisations.</summary>
    Places,

    /// <summary>Months, weekdays, and words that point to a day.</summary>
    Dates,

    /// <summary>Words of travel.</summary>
    Visits,

    /// <summary>Words of meeting.</summary>
    Meetings,

    /// <summary>Words of concluding something, and what is concluded.</summary>
    Agreements,

    /// <summary>Groups of countries whose membership is fixed ("the five Central Asian states").</summary>
    Groups,

    /// <summary>Sectors of cooperation.</summary>
    Fields,

    /// <summary>Small words that change what a sentence says: future, negation, invitation, pronouns, conjunctions.</summary>
    Signals,
}
