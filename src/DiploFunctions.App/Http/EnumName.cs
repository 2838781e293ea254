using System.Text.Json;

namespace DiploFunctions.App.Http;

/// <summary>The values of closed sets as questions and answers write them: "joint-statement".</summary>
internal static class EnumName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
