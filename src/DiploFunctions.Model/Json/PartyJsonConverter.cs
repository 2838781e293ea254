using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiploFunctions.Model.Json;

/// <summary>Writes a party as its code and reads it back; an unknown code is a <see cref="JsonException"/>.</summary>
internal sealed class PartyJsonConverter : JsonConverter<Party>
{
    public override Party Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Party.TryParse(reader.GetString(), out var party)
            ? party
            : throw new JsonException("A party is written as an ISO 3166-1 alpha-2 code or the short name of an organisation.");

    public override void Write(Utf8JsonWriter writer, Party value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}
