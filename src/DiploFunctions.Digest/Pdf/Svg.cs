using System.Globalization;
using System.Text;

namespace DiploFunctions.Digest.Drawing;

/// <summary>A drawing of rectangles; what is to be read stands beside it as text.</summary>
/// <param name="width">In points.</param>
/// <param name="height">In points.</param>
internal sealed class Svg(float width, float height)
{
    private readonly StringBuilder _shapes = new();

    public void Rectangle(float x, float y, float w, float h, string color, float radius = 0) => _shapes.Append(
        CultureInfo.InvariantCulture,
        $"""<rect x="{x:0.##}" y="{y:0.##}" width="{w:0.##}" height="{h:0.##}" rx="{radius:0.##}" fill="{color}"/>""");

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width:0.##}" height="{height:0.##}" viewBox="0 0 {width:0.##} {height:0.##}">{_shapes}</svg>""");
}
