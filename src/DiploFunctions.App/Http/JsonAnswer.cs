using System.Text.Encodings.Web;
using System.Text.Json;
using DiploFunctions.Model.Json;
using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Http;

/// <summary>A value as JSON.</summary>
internal sealed class JsonAnswer(object value, int status = StatusCodes.Status200OK) : Answer
{
    /// <summary>How answers are written. Apostrophes and ampersands as they are: this is read by people too, and never stands in HTML.</summary>
    public static readonly JsonSerializerOptions Options = new(ModelJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected override int Status => status;

    protected override string? ContentType => "application/json; charset=utf-8";

    protected override ReadOnlyMemory<byte> Body() => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);
}
