using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>English offices with long portfolios or an owner, and who signs what where others stand beside.</summary>
public sealed class OfficesAndSignersTests
{
    [Theory]
    [InlineData(
        "The Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates of Morocco, Nasser Bourita, met Kenyan Prime Cabinet Secretary Musalia Mudavadi in Rabat.",
        "Musalia Mudavadi + Nasser Bourita meeting -")]
    [InlineData(
        "Uruguay's Minister of Human Mobility and Nationals Abroad, Mario Lubetkin, met Kenyan Foreign Minister Musalia Mudavadi.",
        "Mario Lubetkin + Musalia Mudavadi meeting -")]
    [InlineData(
        "The State Secretary at the Slovenian Ministry of the Economy, Tourism and Sport, Matevž Frangež, met Kenyan Foreign Minister Musalia Mudavadi.",
        "Matevž Frangež + Musalia Mudavadi meeting -")]
    [InlineData(
        "Angola's Minister of State and Head of the Civil House, Dionísio da Fonseca, met Kenyan Foreign Minister Musalia Mudavadi.",
        "Dionísio da Fonseca + Musalia Mudavadi meeting -")]
    [InlineData("Indonesian Vice Minister of Trade Dyah Roro Esti met Kenyan Foreign Minister Musalia Mudavadi.", "Dyah Roro Esti + Musalia Mudavadi meeting -")]
    [InlineData("World Food Programme head Cindy McCain met Kenyan Foreign Minister Musalia Mudavadi.", "Cindy McCain + Musalia Mudavadi meeting -")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre met Angolan Foreign Minister José de Lima Massano.", "Jonas Gahr Støre + José de Lima Massano meeting -")]
    [InlineData("The Minister of Foreign Affairs, the Minister of Trade and the Minister of Health met Kenyan Foreign Minister Musalia Mudavadi.", "")]
    public void An_office_with_a_long_portfolio_keeps_its_holder(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Massad Boulos, Trump's adviser for Africa, met Kenyan President William Ruto.", "Massad Boulos + William Ruto meeting -")]
    [InlineData("Yuri Ushakov, Vladimir Putin's foreign policy aide, met Kenyan President William Ruto.", "William Ruto + Yuri Ushakov meeting -")]
    [InlineData("Massad Boulos, the US president's senior adviser for Africa, met Kenyan President William Ruto.", "Massad Boulos + William Ruto meeting -")]
    [InlineData("Ulla Tørnæs, then Denmark's development minister, met Kenyan President William Ruto in May 2018.", "Ulla Tørnæs + William Ruto meeting 2018-05")]
    [InlineData(
        "Czech Prime Minister Andrej Babiš took office. Petr Fiala, who as prime minister met Kenyan President William Ruto in November 2023, wished him well.",
        "Petr Fiala + William Ruto meeting 2023-11")]
    [InlineData("Trump's adviser for Africa will not comment, Kenyan President William Ruto said.", "")]
    public void An_office_behind_a_name_is_of_the_name_and_not_of_its_owner(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("A protocol on troops was signed by Congo, Rwanda and four other states in Luanda on 6 August 1999.", "agreement CD,RW signed 1999-08-06")]
    [InlineData("A migration agreement was signed in Nouakchott on 7 March 2024 by Mauritania and the European Union.", "agreement EU,MR signed 2024-03-07")]
    [InlineData("A grain agreement was signed in Istanbul by Russia, Turkey and the United Nations in July 2022.", "agreement RU,TR,UN signed 2022-07")]
    [InlineData("An agreement on the border between Armenia and Azerbaijan was signed in August 2024.", "agreement AM,AZ signed 2024-08")]
    [InlineData("The treaty Bolivia and Chile signed in 1904 still divides them.", "agreement BO,CL signed 1904")]
    [InlineData("Signed by the foreign ministers of Serbia and Kosovo in Brussels on 19 April 2013, the agreement was hailed by Catherine Ashton.", "agreement RS,XK signed 2013-04-19")]
    [InlineData("Djibouti, long courted by China and the United States, signed a base agreement with Japan in April 2009.", "agreement DJ,JP signed 2009-04")]
    [InlineData("Algeria and Tunisia, with Libya looking on, signed a water accord in April 2024.", "agreement DZ,TN signed 2024-04")]
    [InlineData("Rwanda denied that it had signed a secret agreement with Britain.", "")]
    public void Signers_are_those_of_the_clause_and_not_those_beside(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));

    [Theory]
    [InlineData(
        "Rwanda and Congo signed a protocol in Luanda in July 2002. Angola had offered its palace for it. The two governments signed a treaty in Pretoria in 2004.",
        "agreement CD,RW signed 2002-07; agreement CD,RW signed 2004")]
    public void The_two_governments_are_those_who_signed_before(string text, string expected) => Assert.Equal(expected, Told.Agreements(text, "en"));
}
