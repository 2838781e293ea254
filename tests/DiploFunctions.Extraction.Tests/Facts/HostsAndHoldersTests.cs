using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>What hosts do with guests, two who sign, and whom an office in the plural or before its name means; the day of publication is Tuesday 20 May 2025.</summary>
public sealed class HostsAndHoldersTests
{
    [Theory]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre showed Kenyan President William Ruto around the shipyard on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre took Kenyan President William Ruto on a tour of the port on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre gave Kenyan President William Ruto a tour of the port on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre drove with Kenyan President William Ruto to the border on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Kenyan President William Ruto told Norwegian Prime Minister Jonas Gahr Støre in Oslo on Monday that the border would stay open.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Kenyan President William Ruto was received with full honours at the palace in Oslo by Norwegian Prime Minister Jonas Gahr Støre.", "Jonas Gahr Støre + William Ruto reception -")]
    [InlineData("Kenyan President William Ruto and Norwegian Prime Minister Jonas Gahr Støre spoke for nearly an hour in Oslo on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("Kenyan President William Ruto and Norwegian Prime Minister Jonas Gahr Støre signed a fisheries agreement in Oslo on Monday.", "Jonas Gahr Støre + William Ruto meeting 2025-05-19")]
    [InlineData("In the presence of Kenyan President William Ruto and Norwegian Prime Minister Jonas Gahr Støre, officials signed an agreement on fish.", "Jonas Gahr Støre + William Ruto meeting -")]
    public void What_hosts_and_guests_do_together(string text, string expected) => Assert.Equal(expected, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre took Kenyan President William Ruto to task over the law.")]
    [InlineData("Kenyan President William Ruto told Norwegian Prime Minister Jonas Gahr Støre in a letter that the border would stay open.")]
    [InlineData("Kenyan President William Ruto told Norwegian Prime Minister Jonas Gahr Støre's government to wait.")]
    [InlineData("Kenyan President William Ruto was met on the tarmac in Oslo on Monday by Norwegian Prime Minister Jonas Gahr Støre.")]
    [InlineData("Kenyan President William Ruto and Norwegian Prime Minister Jonas Gahr Støre will sign a fisheries agreement in Oslo.")]
    [InlineData("Kenyan President William Ruto meets Norwegian Prime Minister Jonas Gahr Støre in Oslo on Friday.")]
    public void What_only_looks_like_it(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en"));

    [Theory]
    [InlineData("Kenyan President William Ruto met Finnish President Alexander Stubb in Oslo on Monday. Norwegian Foreign Minister Espen Barth Eide joined them later. Both presidents held talks on grain.")]
    [InlineData("Kenyan President William Ruto came to Helsinki on Monday to see Finnish President Alexander Stubb. Finnish Foreign Minister Elina Valtonen met him at the station. The presidents held talks on grain.")]
    public void An_office_in_the_plural_means_those_who_hold_it(string text) => Assert.Contains("Alexander Stubb + William Ruto talks", Told.Meetings(text, "en"), StringComparison.Ordinal);

    [Fact]
    public void Ministers_of_something_are_not_the_two_last_named() => Assert.Equal(
        string.Empty,
        Told.Meetings("Kenyan President William Ruto spoke of Finnish President Alexander Stubb on Monday. The two energy ministers held talks on grain.", "en"));

    [Theory]
    [InlineData("Kenya's foreign minister arrived in Oslo on Monday. Musalia Mudavadi, the Kenyan foreign minister, brought a choir.", "Musalia Mudavadi KE>NO unspecified 2025-05-19 completed")]
    [InlineData("A Kenyan foreign minister arrived in Oslo in May 2019. Musalia Mudavadi, the Kenyan foreign minister, stayed at home.", "")]
    public void An_office_may_come_before_its_name(string text, string expected) => Assert.Equal(expected, Told.Visits(text, "en"));

    [Fact]
    public void A_counterpart_holds_the_same_office() => Assert.Contains(
        "Espen Barth Eide + Musalia Mudavadi talks",
        Told.Meetings("Kenyan Foreign Minister Musalia Mudavadi saw his Norwegian counterpart Espen Barth Eide on Monday. Kenyan President William Ruto stayed at home. The foreign ministers held talks on grain.", "en"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenyan President William Ruto was met at Jomo Kenyatta International Airport on Monday by Norwegian Prime Minister Jonas Gahr Støre.")]
    [InlineData("Kenyan President William Ruto met at Jomo Kenyatta airport with his aides.")]
    public void An_airport_is_nobody(string text) => Assert.Equal(string.Empty, Told.Meetings(text, "en"));
}
