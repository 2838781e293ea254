using Microsoft.AspNetCore.Http;

namespace DiploFunctions.App.Http;

/// <summary>Done, and nothing to say: 204.</summary>
internal sealed class EmptyAnswer : Answer
{
    protected override int Status => StatusCodes.Status204NoContent;

    protected override string? ContentType => null;

    protected override ReadOnlyMemory<byte> Body() => default;
}
