using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

/// <summary>Hosts at table, hosts named as such, and documents signed by people of many words.</summary>
public sealed class HostsAndAgentsTests
{
    [Theory]
    [InlineData("Kenyan President William Ruto hosted a dinner on Sunday for Ugandan President Yoweri Museveni.", "William Ruto + Yoweri Museveni reception 2025-05-18")]
    [InlineData("Kenyan President William Ruto gave a private dinner for Ugandan President Yoweri Museveni on 12 May.", "William Ruto + Yoweri Museveni reception 2025-05-12")]
    [InlineData("Kenyan President William Ruto hosted talks on Sunday with Ugandan President Yoweri Museveni.", "William Ruto + Yoweri Museveni talks 2025-05-18")]
    [InlineData("The treaty was signed on Sunday after talks between Kenyan President William Ruto and his Ghanaian host, John Mahama.", "John Mahama + William Ruto talks 2025-05-18")]
    public void Whoever_hosts_receives(string text, string meetings) => Assert.Equal(meetings, Told.Meetings(text, "en"));

    [Fact]
    public void Those_who_sign_may_have_long_titles() => Assert.Equal(
        "mou NZ,VN signed 2025-02",
        Told.Agreements("Bản ghi nhớ đã được Bộ trưởng Ngoại giao Bùi Thanh Sơn và Bộ trưởng Ngoại giao New Zealand Winston Peters ký tại Auckland hồi tháng 2.", "vi"));

    [Fact]
    public void A_guest_is_told_by_the_country() => Assert.Equal(
        "Paweł Zalewski + Trần Thanh Nghiêm meeting 2025-05-14",
        Told.Meetings("Thứ trưởng Quốc phòng Ba Lan Paweł Zalewski thăm Hà Nội ngày 14/5. Khách Ba Lan đã có cuộc gặp với Trung tướng Trần Thanh Nghiêm.", "vi"));

    [Fact]
    public void Talks_online_are_a_call() => Assert.Equal(
        "Tran Thanh Man + Zhao Leji call 2025-05-07",
        Told.Meetings("Ketua Majelis Nasional Vietnam Tran Thanh Man pada 7 Mei bertukar pandangan secara daring dengan Ketua Kongres Rakyat Nasional Tiongkok Zhao Leji.", "id"));
}
