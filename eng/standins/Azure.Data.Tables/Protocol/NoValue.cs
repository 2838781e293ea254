namespace Azure.Data.Tables.Protocol;

/// <summary>The answer to a question for an entity that does not exist.</summary>
internal sealed class NoValue<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("There is no value: the entity does not exist.");

    public override Response GetRawResponse() => response;
}
