using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>The examples of openapi.json are real answers. <c>eng/openapi-examples.sh</c> writes them anew.</summary>
[Collection(SeededAppCollection.Name)]
public sealed class ExampleTests(SeededApp app)
{
    private static bool IsToBeWritten => Environment.GetEnvironmentVariable("DIPLO_WRITE_EXAMPLES") == "1";

    [Fact]
    public async Task Every_example_is_what_the_app_answers()
    {
        if (IsToBeWritten)
        {
            await File.WriteAllTextAsync(ApiDocument.File, DocumentText.Of(app.Document.Root) + "\n");
            return;
        }

        Assert.All(SeededApp.ExamplesOf(app.Served), example =>
        {
            var answer = app.Recorded[example.Name];
            Assert.Equal((example.Name, example.Status), (example.Name, answer.Status));
            Assert.Equal(Example.Lasting(example.Value), Example.Lasting(Example.Shown(answer.Value)));
        });
        Assert.Equal(DocumentText.Of(app.Document.Root), DocumentText.Of(app.Served.Root));
    }

    [Fact]
    public async Task Every_example_stands_where_its_schema_allows_it()
    {
        var check = new AnswerCheck(app.Document);
        var shown = new HashSet<string>();
        foreach (var (operation, status) in app.Document.Operations.SelectMany(operation => operation.Statuses.Select(status => (operation, status))))
        {
            foreach (var (type, media) in operation.Response(status)!["content"]?.AsObject() ?? [])
            {
                foreach (var (name, _) in media!["examples"]?.AsObject() ?? [])
                {
                    shown.Add(name);
                    var answer = app.Recorded[name];
                    Assert.Equal((name, status, type), (name, answer.Status, answer.MediaType));
                    check.Add(operation, answer, status);
                }
            }
        }

        Assert.Equal(app.Document.Examples.Select(example => example.Key).Order(), shown.Order());
        await check.AssertAsync();
    }
}
