using DiploFunctions.App.Http;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace DiploFunctions.App.Tests.Http;

public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("?country=XX", "country", "no known code")]
    [InlineData("?country=", "country", "is empty")]
    [InlineData("?country=VN&country=ID", "country", "2 times")]
    [InlineData("?country=VN&Country=ID", "country", "2 times")]
    [InlineData("?country='or 1 eq 1", "country", "no known code")]
    [InlineData("?person=%20", "person", "is empty")]
    [InlineData("?person='''", "person", "no letter")]
    [InlineData("?person=a%00b", "person", "control character")]
    [InlineData("?kind=State", "kind", "give one of state, official")]
    [InlineData("?kind=1", "kind", "give one of")]
    [InlineData("?pageSize=0", "pageSize", "give 1 to 200")]
    [InlineData("?pageSize=201", "pageSize", "give 1 to 200")]
    [InlineData("?pageSize=-1", "pageSize", "give 1 to 200")]
    [InlineData("?pageSize=99999999999999", "pageSize", "give 1 to 200")]
    [InlineData("?cursor=made-up", "cursor", "nextLink")]
    [InlineData("?since=2025-02-30", "since", "is not known here; there are country")]
    public void A_bad_parameter_is_named_with_what_to_give_instead(string query, string parameter, string expected)
    {
        var error = Assert.Single(ErrorsOf(query));

        Assert.Equal(parameter, error.Parameter);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("country")]
    [InlineData("person")]
    [InlineData("cursor")]
    [InlineData("kind")]
    public void A_value_of_10000_characters_is_refused_and_not_repeated(string parameter)
    {
        var error = Assert.Single(ErrorsOf($"?{parameter}={new string('a', 10_000)}"));

        Assert.Equal(parameter, error.Parameter);
        Assert.True(error.Message.Length < 200);
    }

    [Theory]
    [InlineData("?=1", "''")]
    [InlineData("?%00=1", "'%00'")]
    [InlineData("?%20=1", "'%20'")]
    public void A_parameter_whose_name_cannot_be_seen_is_named_as_it_stands_in_the_address(string query, string named) =>
        Assert.Equal(named, Assert.Single(ErrorsOf(query)).Parameter);

    [Fact]
    public void All_bad_parameters_are_named_at_once()
    {
        var named = ErrorsOf("?since=1&country=XX&kind=no&pageSize=x").Select(e => e.Parameter);

        Assert.Equal(["country", "kind", "pageSize", "since"], named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("?country=vn", "VN")]
    [InlineData("?country=VN&code=secret&clientId=me", "VN")]
    [InlineData("?COUNTRY=asean", "ASEAN")]
    public void A_good_parameter_is_read_in_any_case_and_keys_of_the_host_are_let_be(string query, string expected)
    {
        var read = new QueryReader(new QueryCollection(QueryHelpers.ParseQuery(query)), "country");

        var country = read.PartyCode("country");
        read.Check();

        Assert.Equal(Party.Of(expected), country);
    }

    private static IReadOnlyList<ParameterError> ErrorsOf(string query)
    {
        var read = new QueryReader(new QueryCollection(QueryHelpers.ParseQuery(query)), "country", "person", "kind", "pageSize", "cursor");
        read.Paged(new VisitQuery
        {
            Parties = read.PartyCode("country") is { } country ? [country] : [],
            Persons = read.PersonName("person") is { } person ? [person] : [],
            Kind = read.OneOf<VisitKind>("kind"),
        });
        return Assert.Throws<RequestException>(read.Check).Errors;
    }
}
