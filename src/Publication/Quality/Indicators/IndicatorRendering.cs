using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Indicators as they are shown.</summary>
internal static class IndicatorRendering
{
    /// <summary>The table of values; a sentence when there are none and the indicator says what that means.</summary>
    public static PaperPart? Table(Indicator indicator, QualityContext context, Language language)
    {
        if (indicator.Grid is { } grid)
            return (PaperPart?)grid(context, language) ?? Empty(indicator, language);
        var values = indicator.Compute(context);
        if (values.Count == 0)
            return Empty(indicator, language);
        return new PaperTable(
            Caption(indicator, language),
            [new Text("Vedrører", "About").In(language), indicator.Unit.In(language)],
            [.. values.Select(v => new[] { v.Of.In(language), Show(v.Value, v.IsCount ? 0 : indicator.Decimals, language) })],
            FirstNumber: 1);
    }

    /// <summary>Code, title and formula.</summary>
    public static string Caption(Indicator indicator, Language language) => $"{indicator.Code} {indicator.Title.In(language)}. {indicator.Formula.In(language)}";

    /// <summary>A number, or two points where there is none.</summary>
    public static string Show(decimal? value, int decimals, Language language) => FieldValue.Of(value, decimals)?.In(language) ?? "..";

    private static PaperText? Empty(Indicator indicator, Language language) =>
        indicator.WhenEmpty is { } words ? new PaperText($"{indicator.Code} {indicator.Title.In(language)}: {words.In(language)}") : null;
}
