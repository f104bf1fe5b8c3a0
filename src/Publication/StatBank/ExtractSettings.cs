namespace Socialstat.Publication;

/// <summary>The names in an address that are no variables.</summary>
internal static class ExtractSettings
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "table", "id", "format", "lang", "valuePresentation", "timeOrder", "delimiter", "allowVariablesInHead", "allowCodeOverrideInColumnNames", "variables", "savedQueryId",
        "operation", "selectedVariableCode", "addAsNewValue", "newValueName", "newValuePlacement", "contentTypeCode", "basisValueForCalculation",
        "type", "width", "height", "showLegend", "showTitle", "fontSize", "sort", "autoPivot", "labelsAngle", "titleColor", "seriesColors", "valueColors",
    };

    private static readonly string[] Groups = ["chartSettings", "valueTransformationSettings"];

    /// <summary>Whether the name is a setting; one that begins with an underscore is what browsers add against caches.</summary>
    public static bool IsSetting(string name) =>
        Names.Contains(name) || name.StartsWith('_') || Groups.Any(g => name.StartsWith(g, StringComparison.OrdinalIgnoreCase));
}
