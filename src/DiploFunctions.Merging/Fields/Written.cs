using System.Globalization;
using System.Text.Json;
using DiploFunctions.Model;

namespace DiploFunctions.Merging.Fields;

/// <summary>Values as answers write them.</summary>
internal static class Written
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Of(PartialDate date) => date.ToString();

    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);
}
