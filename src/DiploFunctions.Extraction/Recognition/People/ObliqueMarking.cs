namespace DiploFunctions.Extraction.Recognition.People;

/// <summary>Marks people who are only spoken of: who invited, whose envoy somebody is, whose greetings are brought.</summary>
internal static class ObliqueMarking
{
    public static IReadOnlyList<PersonMention> Mark(SentenceReading sentence, List<PersonMention> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var signal = sentence.Hits.Covering(people[i].From - 1);
            if (signal?.IsMainly(Category.Signals, "represent") == true)
            {
                people[i] = people[i] with { IsOblique = true };
            }
            else if (signal?.IsMainly(Category.Signals, "invitation") == true)
            {
                i = MarkInviters(sentence, people, i);
            }
        }

        return people;
    }

    // "At the invitation of A, B and C, D visited ...": when nobody stands before the words, the last of the list is who travels.
    private static int MarkInviters(SentenceReading sentence, List<PersonMention> people, int first)
    {
        var last = first;
        var closed = false;
        while (last + 1 < people.Count && Lists.Joint(sentence, people[last].To, people[last + 1].From) is var joint and not Joint.None)
        {
            if (closed && joint == Joint.Comma)
            {
                break;
            }

            closed |= joint == Joint.And;
            last++;
        }

        var end = first == 0 && last > first && !closed ? last - 1 : last;
        for (var i = first; i <= end; i++)
        {
            people[i] = people[i] with { IsOblique = true };
        }

        return end;
    }
}
