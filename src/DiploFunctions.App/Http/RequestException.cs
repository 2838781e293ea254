using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Http;

/// <summary>A request that cannot be answered as it is; <see cref="Boundary"/> turns it into problem details.</summary>
/// <remarks>An exception, so that a check anywhere below a function ends the request without passing results up by hand.</remarks>
public sealed class RequestException : Exception
{
    private RequestException(int status, string title, string detail, IReadOnlyList<ParameterError> errors)
        : base(detail) => (Status, Title, Errors) = (status, title, errors);

    /// <summary>The HTTP status, 400 to 499.</summary>
    public int Status { get; }

    /// <summary>What kind of fault it is, in a few words.</summary>
    public string Title { get; }

    /// <summary>One entry for each bad parameter; empty when the fault lies elsewhere.</summary>
    public IReadOnlyList<ParameterError> Errors { get; }

    /// <summary>400: each of the parameters is wrong.</summary>
    public static RequestException BadParameters(IReadOnlyList<ParameterError> errors) => new(
        StatusCodes.Status400BadRequest,
        "The request has bad parameters",
        string.Join(' ', errors.Select(e => $"{e.Parameter} {e.Message}.")),
        errors);

    /// <summary>400: one parameter is wrong.</summary>
    public static RequestException BadParameter(string parameter, string message) => BadParameters([new ParameterError(parameter, message)]);

    /// <summary>400: the body is wrong.</summary>
    public static RequestException BadBody(string detail) => new(StatusCodes.Status400BadRequest, "The body cannot be used", detail, []);

    /// <summary>404: there is no such thing.</summary>
    public static RequestException NotFound(string detail) => new(StatusCodes.Status404NotFound, "Not found", detail, []);

    /// <summary>406: the request accepts none of the media types that are served.</summary>
    public static RequestException NotAcceptable(IEnumerable<string> served) => new(
        StatusCodes.Status406NotAcceptable,
        "Nothing acceptable",
        $"This address serves {string.Join(", ", served.Select(type => type.Split(';')[0]))}; ask for one of them in Accept, or leave Accept out.",
        []);

    /// <summary>409: it cannot be done in the state that things are in.</summary>
    public static RequestException Conflict(string detail) => new(StatusCodes.Status409Conflict, "Not possible now", detail, []);

    /// <summary>413: the body is beyond the limit.</summary>
    public static RequestException TooLarge(string detail) => new(StatusCodes.Status413PayloadTooLarge, "Too large", detail, []);
}
