using System.Text;
using DiploFunctions.Extraction.Recognition;
using DiploFunctions.Model;
using Xunit;

namespace DiploFunctions.Extraction.Tests.Lexicons;

public sealed class LexiconTests
{
    // Keys that not every language needs, and why. Every other key stands in all languages.
    private static readonly Dictionary<string, string> NotEverywhere = new()
    {
        ["dates/month"] = "Vietnamese numbers its months",
        ["dates/month-word"] = "English puts no word before a month",
        ["dates/day-word"] = "English puts no word before a day",
        ["dates/dash-date"] = "only Vietnamese papers write day and month with a dash",
        ["dates/times"] = "Vietnamese ordinals look like weekdays behind this word",
        ["dates/ordinal"] = "Indonesian marks ordinals with a word of its own",
        ["dates/time-unit"] = "'spent an hour with' is a meeting in English alone",
        ["dates/day-suffix"] = "only English marks the number of a day",
        ["signals/beforehand"] = "Indonesian has the same word before what somebody came for",
        ["signals/dignitary"] = "in the other languages 'guest' is an office that a country may follow",
        ["signals/direction"] = "only English puts 'eastern' between 'in' and a country",
        ["agreements/plural"] = "only English tells several documents from one by the word's form",
        ["meetings/noun-on"] = "only the English 'call on' has another word than 'with' behind it",
        ["meetings/noun-between"] = "elsewhere a summit of two has a noun of its own",
        ["meetings/noun-guest"] = "only English puts the host before the word for a guest",
        ["meetings/verb-called"] = "only the English 'called' means by telephone and by name",
        ["signals/on-behalf"] = "only English puts the country that is represented before the event",
        ["signals/participle"] = "only the English 'meeting' is a noun and a participle",
        ["meetings/verb-with"] = "elsewhere the word that joins the two stands directly behind the verb",
        ["meetings/verb-him"] = "only Indonesian writes the object onto the verb",
        ["offices/guest"] = "only in Indonesian does a country follow the word for a guest",
        ["offices/state-president"] = "only Vietnamese has two words for a president, one of which is never said of its own",
        ["offices/first-lady"] = "elsewhere only a spouse's form of address",
        ["signals/appeal"] = "'called on' is a meeting and an appeal in English alone",
        ["signals/earlier"] = "elsewhere earlier visits are told with a noun of their own",
        ["signals/own"] = "elsewhere the owner stands behind the noun",
        ["signals/source"] = "elsewhere no noun stands between a verb of meeting and whoever is met",
        ["signals/arrived"] = "elsewhere headlines put what has happened as texts do",
        ["signals/counted-from"] = "only English counts days from what follows ('a day after arriving')",
        ["signals/gone"] = "English tells by the tense that a day has passed",
        ["signals/it"] = "elsewhere the document is named again",
        ["signals/article"] = "only English has articles",
        ["signals/be"] = "Vietnamese has a word of its own before who receives",
        ["signals/by-whom"] = "only Vietnamese puts a word before whoever does it",
        ["signals/past"] = "English marks the past in the verb",
        ["signals/possessive"] = "only English marks the owner with 's",
        ["signals/press"] = "English names its news agencies by places alone",
        ["dates/told-month"] = "only English points to a month with a word before it",
        ["signals/again"] = "elsewhere further visits are told in sentences of their own",
        ["signals/day-part"] = "only English parts a verb of travel from its preposition",
        ["offices/deputy"] = "elsewhere every deputy's office has a row of its own",
        ["signals/people"] = "only English has adjectives of countries that mean a whole people behind an article",
        ["signals/likewise"] = "only English lets an auxiliary verb stand for a journey told before",
        ["signals/past-plan"] = "only English has a tense for what was to come",
        ["signals/trip"] = "elsewhere what is called off has a verb of its own",
        ["signals/relation"] = "elsewhere relatives are told with a word before the name",
        ["signals/route"] = "only English has tours that take in places",
        ["visits/came"] = "elsewhere the place is named with the verb",
        ["visits/present"] = "elsewhere those at an event are told with words of attending",
        ["signals/companion"] = "elsewhere whoever comes along stands with those who travel",
        ["signals/who"] = "elsewhere nothing parts a relative clause from whom it describes",
        ["signals/says"] = "only English leaves out the word before what is reported",
        ["signals/owner"] = "elsewhere the owner is a suffix or stands behind",
        ["signals/fronted"] = "only Indonesian puts what is visited before an active verb",
        ["signals/direct"] = "only in Vietnamese does whom somebody met follow a noun of meeting without a word between",
        ["signals/tenseless"] = "English verbs have a tense",
        ["signals/presently"] = "only English tells what is to come in the present tense",
        ["signals/reason"] = "elsewhere the date of a visit stands beside its destination",
        ["visits/departure"] = "only Indonesian has a verb of leaving that takes the destination with it",
        ["visits/verb-near"] = "only in Vietnamese is a verb of coming the preposition, too",
        ["meetings/verb-for"] = "elsewhere whoever joins somebody is told with a verb of meeting",
        ["meetings/verb-used"] = "only the English infinitive 'to meet' tells what a trip was used for",
        ["meetings/verb-around"] = "only English puts the guest between a verb and where the guest is shown",
        ["signals/around"] = "only English puts the guest between a verb and where the guest is shown",
        ["signals/agent"] = "keeps 'by' apart in English, where it stands far behind the participle",
        ["signals/in-writing"] = "only beside 'told'",
        ["signals/to-face"] = "elsewhere 'A told B' has a verb of meeting",
        ["signals/meets"] = "only the English present tense tells of an appointment",
        ["signals/whom"] = "elsewhere nothing parts a relative clause from whom it describes",
        ["signals/gives"] = "only English gives somebody an audience with two objects",
        ["signals/tells"] = "elsewhere 'at their talks, A told B' has a verb of meeting",
        ["signals/guest"] = "elsewhere the office stands before the guest's name",
        ["signals/near"] = "'renewed their calls for' stands before a document in English alone",
        ["signals/close"] = "'welcomed the', 'saw the' are verbs of meeting in English alone",
        ["signals/uses"] = "only the English infinitive 'to meet' tells what a trip was used for",
        ["signals/off"] = "'saw B off' is a farewell in English alone",
        ["signals/only-signed"] = "elsewhere documents have names of their own",
        ["signals/several"] = "elsewhere 'the four' has a noun behind it",
        ["signals/vague"] = "elsewhere 'discussed' names whom it was discussed with",
        ["signals/condition"] = "elsewhere a condition stands before what it is the condition of",
        ["signals/lets"] = "elsewhere whoever made a visit stands before it",
        ["signals/became"] = "elsewhere 'became the first to visit' is told with a form of 'to be'",
        ["signals/chose"] = "elsewhere the place that somebody chose stands behind the noun",
        ["signals/woman"] = "elsewhere the pronoun does not tell a man from a woman, or is a form of address too",
        ["signals/man"] = "elsewhere the pronoun does not tell a man from a woman, or is a form of address too",
        ["signals/them"] = "only English has a form of 'they' for whoever is met",
        ["signals/instead"] = "elsewhere whoever goes in another's place is told with the journey",
        ["signals/on-visit"] = "elsewhere wishes stand directly before what is wished",
        ["visits/sight"] = "elsewhere the place stands directly behind what is visited",
        ["visits/guest"] = "only English has an adjective for whoever is on a visit",
        ["visits/host"] = "elsewhere a word of the future stands apart from the verb of receiving",
        ["visits/spend"] = "only English spends days in places",
        ["visits/stay"] = "only in English does a form of 'to be' tell of a stay",
    };

    // Columns of the files that are not read by LexiconFile, at least and at most.
    private static readonly Dictionary<string, (int Fewest, int Most)> OtherFiles = new()
    {
        ["dateline"] = (2, 3),
        ["function-words"] = (1, 1),
        ["furniture"] = (2, 2),
        ["not-places"] = (1, 1),
        ["word-classes"] = (2, 2),
    };

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var folder in LexiconFiles.Languages)
            {
                LexiconFiles.NamesIn(folder).ForEach(name => files.Add(folder, name));
            }

            return files;
        }
    }

    public static TheoryData<string> Categories => [.. Enum.GetNames<Category>().Select(name => name.ToLowerInvariant())];

    [Fact]
    public void Every_language_has_the_same_files_and_one_for_each_category()
    {
        var names = LexiconFiles.NamesIn("id");
        Assert.All(LexiconFiles.Languages, language => Assert.Equal(names, LexiconFiles.NamesIn(language)));
        Assert.All(Enum.GetNames<Category>(), category => Assert.Contains(category.ToLowerInvariant(), names));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_has_the_columns_of_its_file(string folder, string name)
    {
        var (fewest, most) = OtherFiles.GetValueOrDefault(name, (3, 3));
        Assert.All(LexiconFiles.Rows(folder, name), row => Assert.InRange(row.Length, fewest, most));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_are_composed_and_have_no_blank_around_their_columns(string folder, string name)
    {
        Assert.NotEmpty(LexiconFiles.Lines(folder, name));
        Assert.All(LexiconFiles.Lines(folder, name), line =>
        {
            Assert.True(line.IsNormalized(NormalizationForm.FormC), line);
            Assert.All(line.Split('\t'), column => Assert.True(column.Length > 0 && column.Trim() == column, line));
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_row_stands_twice(string folder, string name)
    {
        Assert.Empty(LexiconFiles.Lines(folder, name).GroupBy(line => line, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Keys_come_from_the_same_set_in_all_languages(string category)
    {
        var keys = LexiconFiles.Languages.ToDictionary(language => language, language => Keys(language, category));
        var expected = keys.Values.SelectMany(set => set).Where(key => !NotEverywhere.ContainsKey($"{category}/{key}")).ToHashSet();
        Assert.All(keys, pair => Assert.True(expected.IsSubsetOf(pair.Value), $"{pair.Key}/{category} lacks {string.Join(", ", expected.Except(pair.Value))}"));
    }

    [Fact]
    public void Each_exception_still_stands_in_some_language_and_not_in_all()
    {
        Assert.All(NotEverywhere.Keys, exception =>
        {
            var (category, key) = (exception.Split('/')[0], exception.Split('/')[1]);
            Assert.InRange(LexiconFiles.Languages.Count(language => Keys(language, category).Contains(key)), 1, LexiconFiles.Languages.Length - 1);
        });
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("vi")]
    public void Groups_have_two_or_more_known_countries_in_order(string language)
    {
        Assert.All(LexiconFiles.Rows(language, "groups"), row =>
        {
            var codes = row[0].Split('+');
            Assert.All(codes, code => Assert.True(Party.TryParse(code, out var party) && party.IsCountry && party.Code == code, $"{code} is no country."));
            Assert.True(codes.Length > 1, row[2]);
            Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        });
    }

    [Fact]
    public void The_same_groups_are_named_in_all_languages()
    {
        var groups = Keys("id", "groups");
        Assert.All(LexiconFiles.Languages, language => Assert.Equal(groups, Keys(language, "groups")));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("vi")]
    public void Offices_have_a_known_rank_and_institutions_that_are_no_links_begin_with_a_capital(string language)
    {
        Assert.All(LexiconFiles.Rows(language, "offices"), row =>
            Assert.True(row[1] is "head" or "leader" or "plural" or "modifier" or "weak" or "-" || Party.TryParse(row[1], out _), $"{row[1]} is no rank of {row[2]}."));
        Assert.All(
            LexiconFiles.Rows(language, "institutions").Where(row => row[0] != "link" && row[2] != "châu Âu"),
            row => Assert.True(char.IsUpper(row[2][0]), row[2]));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("vi")]
    public void Home_countries_of_outlets_are_known_countries(string language)
    {
        var home = LexiconFiles.Rows(language, "signals").Where(row => row[0] == "home").ToList();
        Assert.NotEmpty(home);
        Assert.All(home, row => Assert.True(Party.TryParse(row[1], out var party) && party.IsCountry, $"{row[1]} is no country."));
    }

    private static HashSet<string> Keys(string language, string category) => [.. LexiconFiles.Rows(language, category).Select(row => row[0])];
}
