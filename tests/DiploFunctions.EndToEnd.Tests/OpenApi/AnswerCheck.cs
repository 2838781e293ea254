using System.Text.Json;
using System.Text.Json.Nodes;
using DiploFunctions.TestSupport;
using Xunit;

namespace DiploFunctions.EndToEnd.Tests.OpenApi;

/// <summary>Gathers answers, and has a JSON Schema validator tell those that are not as the document says.</summary>
internal sealed class AnswerCheck(ApiDocument document)
{
    // What a document need not tell: the server's own headers, and those that every answer with a body has.
    private static readonly string[] Untold = ["Date", "Server", "Content-Type", "Content-Length", "Transfer-Encoding"];

    private readonly JsonArray _answers = [];
    private readonly List<string> _faults = [];

    /// <summary>How many bodies there are to be validated.</summary>
    public int Count => _answers.Count;

    /// <summary>Notes an answer to an operation.</summary>
    public void Add(ApiOperation operation, Answered answer, int expected)
    {
        if (answer.Status != expected)
        {
            _faults.Add($"{answer.What}: {answer.Status} instead of {expected}: {answer.Body}");
        }
        else if (operation.Response(answer.Status) is { } response)
        {
            AddHeaders(response, answer);
            AddBody(operation, answer);
        }
        else
        {
            _faults.Add($"{answer.What}: {operation} does not say that it answers {answer.Status}");
        }
    }

    /// <summary>Notes a fault that was found elsewhere.</summary>
    public void Refuse(string fault) => _faults.Add(fault);

    /// <summary>Everything is as the document says.</summary>
    public async Task AssertAsync()
    {
        var input = new JsonObject { ["document"] = document.Root.DeepClone(), ["answers"] = _answers.DeepClone() };
        var (code, output, errors) = await NodeScript.RunAsync("check-answers.mjs", input.ToJsonString());
        Assert.True(code == 0, errors);
        _faults.AddRange(JsonSerializer.Deserialize<string[]>(output)!);
        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
    }

    private void AddHeaders(JsonObject response, Answered answer)
    {
        var told = response["headers"]?.AsObject().Select(header => header.Key) ?? [];
        var untold = answer.Headers.Keys.Except([.. told, .. Untold], StringComparer.OrdinalIgnoreCase).ToList();
        if (untold.Count > 0)
        {
            _faults.Add($"{answer.What}: the document does not tell the headers {string.Join(", ", untold)} of {answer.Status}");
        }
    }

    private void AddBody(ApiOperation operation, Answered answer)
    {
        var media = operation.Media(answer.Status);
        if (answer.Body.Length == 0)
        {
            if (media.Count > 0)
            {
                _faults.Add($"{answer.What}: no body");
            }
        }
        else if (answer.MediaType is null || !media.TryGetValue(answer.MediaType, out var schema))
        {
            _faults.Add($"{answer.What}: the document does not tell {answer.MediaType} of {answer.Status}");
        }
        else
        {
            _answers.Add(new JsonObject { ["what"] = answer.What, ["schema"] = schema.DeepClone(), ["value"] = answer.Value });
        }
    }
}
