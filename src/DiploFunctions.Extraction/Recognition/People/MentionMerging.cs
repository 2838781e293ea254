namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>All mentions of a sentence in one list: people win over dates, and dates over what else the lexicon knows.</summary>
internal static class MentionMerging
{
    /// <summary>Adds the mentions of a sentence to a list, by their first token.</summary>
    public static void Merge(SentenceReading sentence, List<PersonMention> people, List<Mention> all)
    {
        Span<bool> taken = sentence.Tokens.Count <= 512 ? stackalloc bool[sentence.Tokens.Count] : new bool[sentence.Tokens.Count];
        foreach (var person in people)
        {
            if (TryTake(taken, person) || IsSecondOfPair(all, person))
            {
                all.Add(person);
            }
        }

        foreach (var date in sentence.Dates)
        {
            // "Trương Tấn Sang năm 2015": the first word is that of the name.
            var told = taken[date.From] && date.Start.Year is not null && date.To > date.From ? date with { From = date.From + 1 } : date;
            if (TryTake(taken, told))
            {
                all.Add(told);
            }
        }

        foreach (var hit in sentence.Hits.All)
        {
            if (!taken.Slice(hit.From, hit.To - hit.From + 1).Contains(true) && !(hit.From == 0 && IsCount(sentence, hit)))
            {
                all.Add(hit);
            }
        }

        all.Sort(static (a, b) => a.From.CompareTo(b.From));
    }

    // "Lima perjanjian ditandatangani": five treaties, and not those of Peru's capital
    private static bool IsCount(SentenceReading sentence, Hit hit) => hit is PlaceMention && hit.Words.Has(Category.Dates, "count")
        && sentence.Hits.StartingAt(hit.To + 1)?.Words.Has(Category.Agreements, "document") == true;

    private static bool TryTake(Span<bool> taken, Mention mention)
    {
        var words = taken.Slice(mention.From, mention.To - mention.From + 1);
        if (words.Contains(true))
        {
            return false;
        }

        words.Fill(true);
        return true;
    }

    // "the two leaders" means two people at once.
    private static bool IsSecondOfPair(List<Mention> all, PersonMention person)
    {
        foreach (var mention in all)
        {
            if (mention is PersonMention && mention.From == person.From && mention.To == person.To)
            {
                return true;
            }
        }

        return false;
    }
}
