namespace Socialstat.Publication;

/// <summary>Fields about the cells of the tables.</summary>
internal static class CellFields
{
    public static IReadOnlyList<BoundField> All { get; } =
    [
        new("cells.relevant", new("Celler, hvor et tal har mening", "Cells in which a figure has meaning"), c => FieldValue.Of(c.Input.Tables.Sum(t => t.Relevant))),
        new("cells.hidden", new("Skjulte celler", "Hidden cells"), c => FieldValue.Of(c.Input.Tables.Sum(t => t.Hidden))),
        new("cells.hiddenshare", new("Skjulte celler, procent", "Hidden cells, per cent"), c => FieldValue.Of(IndicatorValue.Percent(c.Input.Tables.Sum(t => t.Hidden), c.Input.Tables.Sum(t => t.Computed)), 1)),
        new("completeness.before", new("Datakompletthed før skjulning", "Completeness before hiding"), c => FieldValue.Of(R1Completeness.Before(c.Input), 1)),
        new("completeness.after", new("Datakompletthed efter skjulning", "Completeness after hiding"), c => FieldValue.Of(R1Completeness.After(c.Input), 1)),
    ];
}
