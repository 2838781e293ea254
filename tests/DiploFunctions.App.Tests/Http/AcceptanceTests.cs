using DiploFunctions.App.Http;
using Xunit;

namespace DiploFunctions.App.Tests.Http;

public sealed class AcceptanceTests
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("not a media type", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("TEXT/CSV;charset=utf-8", "text/csv")]
    [InlineData("text/*", "text/csv")]
    [InlineData("application/json;q=0.5, text/csv", "text/csv")]
    [InlineData("text/csv;q=0.5, */*;q=0.1", "text/csv")]
    [InlineData("text/csv, application/json", "application/json")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [InlineData("application/json;q=0, */*", "text/csv")]
    [InlineData("application/*;q=0.2, application/geo+json;q=0.9", "application/geo+json")]
    [InlineData("text/html", null)]
    [InlineData("application/json;q=0", null)]
    public void The_most_welcome_media_type_is_chosen_and_of_equals_the_first(string? accept, string? expected)
    {
        string[] served = ["application/json", "text/csv", "application/geo+json"];

        Assert.Equal(expected, Acceptance.BestOf(Asked.Request("", accept: accept), served, type => type));
    }
}
