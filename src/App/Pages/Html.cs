using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Socialstat.App;

/// <summary>Markup. Text becomes markup by <see cref="Of"/> alone, which encodes everything that is put into it.</summary>
internal readonly record struct Html(string Markup)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Empty => new("");

    /// <summary>Markup with values in it: texts are encoded, markup stands as it is.</summary>
    public static Html Of(HtmlText text) => new(text.ToString());

    public static Html All(IEnumerable<Html> parts) => new(string.Concat(parts.Select(p => p.Markup)));

    public static string Encode(string? text) => text is null ? "" : Encoder.Encode(text);

    public override string ToString() => Markup ?? "";
}

/// <summary>Puts values into markup; the compiler makes one for every <c>Html.Of($"...")</c>.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlText
{
    private readonly StringBuilder _text;

    public HtmlText(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(Html html) => _text.Append(html.Markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
            _text.Append(part.Markup);
    }

    public void AppendFormatted(string? text) => _text.Append(Html.Encode(text));

    public void AppendFormatted(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(double number) => _text.Append(number.ToString("0.##", CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}
