using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Protocol;

/// <summary>The Table service of one account: its address, and the pipeline that requests go through.</summary>
internal sealed class TableService
{
    private const string TokenScope = "https://storage.azure.com/.default";

    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    private TableService(Uri endpoint, string accountName, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint;
        AccountName = accountName;
        _version = options.VersionString;
        var pipeline = new HttpPipelineOptions(options) { RequestFailedDetailsParser = new ErrorReader() };
        pipeline.PerRetryPolicies.Add(authentication);
        _pipeline = HttpPipelineBuilder.Build(pipeline);
    }

    public Uri Endpoint { get; }

    public string AccountName { get; }

    public static TableService Of(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options) =>
        new(endpoint, credential.AccountName, new SharedKeyPolicy(credential), options);

    public static TableService Of(Uri endpoint, TokenCredential credential, TableClientOptions options) =>
        new(endpoint, endpoint.Host.Split('.')[0], new BearerTokenAuthenticationPolicy(credential, TokenScope), options);

    public Uri UriOf(string path) => new($"{Endpoint.AbsoluteUri.TrimEnd('/')}/{path}");

    public HttpMessage CreateMessage(RequestMethod method, Uri uri)
    {
        var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(uri);
        request.Headers.Add("x-ms-version", _version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", "application/json;odata=minimalmetadata");
        return message;
    }

    /// <summary>The response when it is a success or of the accepted status; otherwise what it says is thrown.</summary>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken, int? accept = null)
    {
        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var response = message.Response;
        return !response.IsError || response.Status == accept ? response : throw new RequestFailedException(response);
    }
}
