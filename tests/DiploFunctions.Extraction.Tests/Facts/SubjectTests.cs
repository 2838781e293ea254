using Xunit;

namespace DiploFunctions.Extraction.Tests.Facts;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("en", "Indonesia and Norway signed a treaty in Oslo on Monday.", "treaty")]
    [InlineData("en", "Indonesia and Norway signed a treaty on extradition on Monday.", "treaty on extradition")]
    [InlineData("id", "Indonesia dan Norwegia menandatangani perjanjian di Oslo.", "perjanjian")]
    [InlineData("en", "Indonesia and Norway signed a memorandum of understanding on fisheries in the Java Sea.", "memorandum of understanding on fisheries in the Java Sea")]
    public void Place_and_day_of_signing_are_no_part_of_the_subject(string language, string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Told.Facts(text, language).Agreements).Subject);
}
