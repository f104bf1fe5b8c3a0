namespace Socialstat.App;

/// <summary>How figures are drawn beside their table.</summary>
internal enum ViewKind
{
    /// <summary>The table alone.</summary>
    Table,

    /// <summary>Lines over time.</summary>
    Line,

    /// <summary>Bars of one time.</summary>
    Bar,

    /// <summary>Bars over time, stacked.</summary>
    Stacked,

    /// <summary>Ages upwards, the sexes to either side.</summary>
    Pyramid,

    /// <summary>A map of municipalities or landsdele.</summary>
    Map,
}

/// <summary>The kinds of drawing by name.</summary>
internal static class ViewKinds
{
    /// <summary>All of them, as they are offered.</summary>
    public static IReadOnlyList<(ViewKind Kind, string Danish, string English)> All { get; } =
    [
        (ViewKind.Table, "Tabel", "Table"),
        (ViewKind.Line, "Linjer", "Lines"),
        (ViewKind.Bar, "Søjler", "Bars"),
        (ViewKind.Stacked, "Stablede søjler", "Stacked bars"),
        (ViewKind.Pyramid, "Pyramide", "Pyramid"),
        (ViewKind.Map, "Kort", "Map"),
    ];

    /// <summary>The kind with the name as an address has it; the table when there is none.</summary>
    public static ViewKind Named(string? name) => Enum.GetValues<ViewKind>().FirstOrDefault(k => NameOf(k) == name);

    /// <summary>The name as an address has it.</summary>
    public static string NameOf(ViewKind kind) => kind switch
    {
        ViewKind.Line => "line",
        ViewKind.Bar => "bar",
        ViewKind.Stacked => "stacked",
        ViewKind.Pyramid => "pyramid",
        ViewKind.Map => "map",
        _ => "table",
    };
}
