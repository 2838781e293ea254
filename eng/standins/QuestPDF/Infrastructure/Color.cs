using System.Globalization;

namespace QuestPDF.Infrastructure;

public readonly struct Color(uint hex)
{
    public uint Hex { get; } = hex;

    public byte Alpha => (byte)(Hex >> 24);

    public byte Red => (byte)(Hex >> 16);

    public byte Green => (byte)(Hex >> 8);

    public byte Blue => (byte)Hex;

    /// <summary>Reads <c>#RRGGBB</c>; the package reads shorter forms and alpha too.</summary>
    public static Color FromHex(string hex) =>
        hex is ['#', .. { Length: 6 } digits] && uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? new Color(0xFF000000 | value)
            : throw new ArgumentException($"The provided value '{hex}' is not a valid hex color.", nameof(hex));

    public static implicit operator Color(string hex) => FromHex(hex);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");
}
