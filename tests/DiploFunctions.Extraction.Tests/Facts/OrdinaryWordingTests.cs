using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>What agencies write every day, and what looks like it; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class OrdinaryWordingTests
{
    [Theory]
    [InlineData("Kenyan President William Ruto and Finnish President Alexander Stubb held talks on a range of issues in Nairobi on 12 May.", "Alexander Stubb + William Ruto talks 2025-05-12")]
    [InlineData("Kenyan President William Ruto held talks on an array of questions with Finnish President Alexander Stubb on 12 May.", "Alexander Stubb + William Ruto talks 2025-05-12")]
    [InlineData("Kenyan President William Ruto and Finnish President Alexander Stubb held negotiations on trade on 12 May.", "Alexander Stubb + William Ruto talks 2025-05-12")]
    [InlineData("Kenyan President William Ruto has met the president of Finland, Alexander Stubb, on 12 May.", "Alexander Stubb + William Ruto meeting 2025-05-12")]
    [InlineData("Kenyan President William Ruto has met the conditions of Finland.", "")]
    [InlineData("Finnish President Alexander Stubb arrived in Nairobi to see Kenyan President William Ruto. They held closed-door talks on 12 May.", "Alexander Stubb + William Ruto talks 2025-05-12")]
    [InlineData("Kenyan President William Ruto met Finnish President Alexander Stubb and, later, Ghanaian President John Mahama on 12 May.", "Alexander Stubb + William Ruto meeting 2025-05-12; John Mahama + William Ruto meeting 2025-05-12")]
    [InlineData("Kenyan President William Ruto, Ugandan President Yoweri Museveni and Ghanaian President John Mahama flew to Helsinki. They held talks with Finnish President Alexander Stubb on 12 May.", "Alexander Stubb + John Mahama talks 2025-05-12; Alexander Stubb + William Ruto talks 2025-05-12; Alexander Stubb + Yoweri Museveni talks 2025-05-12")]
    [InlineData("Talks are planned with Finnish President Alexander Stubb, Kenyan President William Ruto said.", "")]
    [InlineData("Kenyan President William Ruto is in Helsinki. A meeting with Finnish President Alexander Stubb is also on the agenda.", "")]
    [InlineData("Kenyan President William Ruto attended the inauguration of Ghanaian President John Mahama and met Finnish President Alexander Stubb on 12 May.", "Alexander Stubb + William Ruto meeting 2025-05-12")]
    [InlineData("Kenyan President William Ruto met Finnish President Alexander Stubb in Nairobi. The heads of state of the East African Community met by video link on May 8.", "Alexander Stubb + William Ruto meeting -")]
    [InlineData("Kenyan Trade Minister Salim Mvurya and his Finnish counterpart Ville Tavio met on May 10 and 11 and issued a joint statement on May 12.", "Salim Mvurya + Ville Tavio meeting 2025-05")]
    public void Who_met(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto, on a visit to Helsinki, said that he was content.", "William Ruto KE>FI unspecified - completed", "en")]
    [InlineData("Kenyan President William Ruto is on a tour of Finland and Sweden.", "William Ruto KE>FI unspecified - completed; William Ruto KE>SE unspecified - completed", "en")]
    [InlineData("Kenyan President William Ruto and Finnish President Alexander Stubb met over the war in Sudan on 12 May.", "", "en")]
    [InlineData("Presiden Kenya William Ruto dan Presiden Finlandia Alexander Stubb bertemu pada 12 Mei untuk membahas gencatan senjata di Gaza.", "", "id")]
    [InlineData("Tổng thống Kenya William Ruto gặp Tổng thống Phần Lan Alexander Stubb ngày 12/5 để trao đổi về xung đột tại Sudan.", "", "vi")]
    [InlineData("The ministry said on Friday that Kenyan President William Ruto would travel to Finland next week.", "William Ruto KE>FI unspecified - planned", "en")]
    [InlineData("On Monday, Kenyan President William Ruto travelled to Finland, the ministry said.", "William Ruto KE>FI unspecified 2025-05-19 completed", "en")]
    [InlineData("Kenyan President William Ruto arrived in Finland on 12 May for a state visit for the first time since taking office.", "William Ruto KE>FI state 2025-05-12 completed", "en")]
    [InlineData("Kenyan President William Ruto is on a state visit to Finland ahead of a summit in Brussels next month.", "William Ruto KE>FI state - ongoing", "en")]
    [InlineData("Kenyan President William Ruto travelled to Finland on 12 May for the funeral of Martti Ahtisaari.", "William Ruto KE>FI attendance 2025-05-12 completed", "en")]
    [InlineData("Kenyan President William Ruto left Nairobi for the Finnish capital on 12 May.", "William Ruto KE>FI unspecified 2025-05-12 completed", "en")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi, who met Finnish counterpart Elina Valtonen last week, will travel to Oslo in June.", "Musalia Mudavadi KE>NO unspecified 2025-06 planned", "en")]
    [InlineData("Kenya will sign an agreement with Finland by July, Foreign Minister Musalia Mudavadi said after visiting Helsinki.", "Musalia Mudavadi KE>FI unspecified - completed", "en")]
    [InlineData("Kenyan President William Ruto has met Finnish President Alexander Stubb. The talks were held in Helsinki on Sunday.", "William Ruto KE>FI unspecified 2025-05-18 completed", "en")]
    [InlineData("\"I am going to Helsinki tomorrow,\" Kenyan President William Ruto said. He met Finnish President Alexander Stubb there on Thursday.", "William Ruto KE>FI unspecified 2025-05-15 completed", "en")]
    public void Who_travelled(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));

    [Theory]
    [InlineData("Leaders of the Southern African Development Community adopted a declaration on trade in Harare on May 8.", "declaration SADC adopted 2025-05-08", "en")]
    [InlineData("The foreign ministers of the Czech Republic and Poland signed a treaty on May 8.", "agreement CZ,PL signed 2025-05-08", "en")]
    [InlineData("India and Kenya announced on May 6 that they had concluded a free trade agreement.", "agreement IN,KE signed 2025-05-06", "en")]
    [InlineData("Kenya dan Finlandia memperpanjang nota kesepahaman tentang perdagangan pada 12 Mei.", "mou FI,KE signed 2025-05-12", "id")]
    [InlineData("Kenya và Phần Lan gia hạn bản ghi nhớ về thương mại ngày 12/5.", "mou FI,KE signed 2025-05-12", "vi")]
    public void What_was_concluded(string text, string expected, string language) => Assert.Equal(expected, Told.Agreements(text, language));

    [Theory]
    [InlineData("Kenya and Finland have had close relations for years.\n\nThis is a list of what happened between them.\n\nApril 2005\n\nKenyan President Mwai Kibaki visited Helsinki.\n\n13 November 2006\n\nFinnish President Tarja Halonen visited Nairobi.", "Mwai Kibaki KE>FI unspecified 2005-04 completed; Tarja Halonen FI>KE unspecified 2006-11-13 completed", "en")]
    [InlineData("Tháng 3/2024: Tổng thống Kenya William Ruto thăm chính thức Phần Lan từ ngày 10 đến 11/3.", "William Ruto KE>FI official 2024-03-10..2024-03-11 completed", "vi")]
    public void Chronologies(string text, string expected, string language) => Assert.Equal(expected, Told.Visits(text, language));
}
