using DiploFunctions.App.Http.Formats;
using DiploFunctions.App.Queries;
using DiploFunctions.Model;
using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Http.Reading;

/// <summary>Reads questions for lists of facts.</summary>
internal static class FactQuestions
{
    private const string FormatName = "format";

    /// <summary>The parameters of how a list is shown.</summary>
    private static readonly string[] ShowingNames = [OrderParameter.Name, FieldChoice.Name, FormatName, "pageSize", "cursor"];

    /// <summary>Reads a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="view">What is shown of these facts.</param>
    /// <param name="names">The parameters of their conditions.</param>
    /// <param name="conditions">Reads the conditions.</param>
    /// <exception cref="RequestException">Parameters are wrong, or the request accepts no format that there is.</exception>
    public static FactQuestion<TQuery, TFact> Read<TQuery, TFact>(
        HttpRequest request, FactView<TFact> view, string[] names, Func<QueryReader, TQuery> conditions)
        where TQuery : FactQuery
        where TFact : Fact
    {
        var read = new QueryReader(request.Query, [.. names, .. ShowingNames]);
        var query = read.Paged(read.Ordered(conditions(read)));
        var format = FormatOf(request, read, view);
        var fields = FieldChoice.Read(read, view.Fields);
        if (!fields.IsAll && format is { Format.HasFields: false })
        {
            read.Refuse(FieldChoice.Name, $"cannot be told for {format.Format.Name}, which has a form of its own");
        }

        read.Check();
        return new FactQuestion<TQuery, TFact>(
            query, view, format ?? throw RequestException.NotAcceptable(view.Formats.Select(served => served.Format.MediaType)), fields);
    }

    private static FactFormat<TFact>? FormatOf<TFact>(HttpRequest request, QueryReader read, FactView<TFact> view)
        where TFact : Fact
    {
        if (read.Text(FormatName) is not { } name)
        {
            return Acceptance.BestOf(request, view.Formats, served => served.Format.MediaType);
        }

        var format = view.Formats.FirstOrDefault(served => served.Format.Name == name);
        if (format is null)
        {
            var names = string.Join(", ", view.Formats.Select(served => served.Format.Name));
            read.Refuse(FormatName, $"is '{QueryReader.Shortened(name)}', which is not to be had here; give one of {names}");
        }

        return format;
    }
}
