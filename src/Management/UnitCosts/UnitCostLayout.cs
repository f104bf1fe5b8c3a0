using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A sheet of unit costs: mean, lowest, percentiles and highest of an area, counted in one way.</summary>
public static class UnitCostLayout
{
    private static readonly string[] Bases = ["fullyear", "unique", "day"];
    private static readonly Field Area = Column("area", "Område", "Area");
    private static readonly Field Basis = Column("basis", "Pr.", "Per");
    private static readonly Field Mean = Column("mean", "Uvægtet gennemsnit", "Unweighted mean");
    private static readonly Field Weighted = Column("weighted", "Vægtet gennemsnit", "Weighted mean");
    private static readonly Field Minimum = Column("minimum", "Minimum", "Minimum");
    private static readonly Field P10 = Column("p10", "10. percentil", "10th percentile");
    private static readonly Field P90 = Column("p90", "90. percentil", "90th percentile");
    private static readonly Field Maximum = Column("maximum", "Maksimum", "Maximum");
    private static readonly Field Municipalities = Column("municipalities", "Antal kommuner", "Municipalities");

    /// <summary>The sheet.</summary>
    public static readonly FigureSheet Sheet = new()
    {
        Layout = new RecordType
        {
            Name = "unitcost_sheet",
            Statistic = Statistic.Register,
            Title = new("Enhedsudgifter", "Unit costs"),
            Description = new("En række er et delområde opgjort på én måde (rapportens tabel 3.7 og bilag 1).", "A row is an area counted in one way (table 3.7 and annex 1 of the report)."),
            Source = SourceRef.JoiningReport("3.3, Bilag 1"),
            Fields = [Always(Area), Always(Basis), Always(Mean), Optional(Weighted), Always(Minimum), Optional(P10), Optional(P90), Always(Maximum), Always(Municipalities)],
        },
        Check = (lines, _) => Check(lines),
    };

    private static SheetVerdict Check(IReadOnlyList<SheetLine> lines)
    {
        var unreadable = new List<CellFault>();
        var inThousands = !SheetCells.IsEnglish(lines);
        var rows = lines.Select(l => Row(new SheetCells(Sheet.Layout, l, unreadable), inThousands)).OfType<PrintedUnitCost>().ToList();
        return new SheetVerdict(rows.Count, unreadable, [.. UnitCostSheet.Check(rows).Select(Told)]);
    }

    private static PrintedUnitCost? Row(SheetCells cells, bool inThousands)
    {
        var area = (int)Math.Clamp(cells.Must(Area, inThousands: false), -1, 100);
        if (!cells.IsBroken && UnitCostAreas.WithNumber(area) is null)
            cells.Break(Area, new("Skriv et delområde 1-10", "Write an area 1-10"));
        var basis = Array.IndexOf(Bases, cells.Text(Basis).ToLowerInvariant());
        if (basis < 0)
            cells.Break(Basis, new("Skriv fullyear (pr. helårsbruger), unique (pr. unik bruger) eller day (pr. bruger på en dag)", "Write fullyear (for each full-year user), unique (for each different user) or day (for each user on a day)"));
        var row = new PrintedUnitCost(area, (UserBasis)Math.Max(0, basis), Money(Mean), cells.Number(Weighted, inThousands), (int)Math.Clamp(Money(Municipalities), 0, 1000))
        {
            Minimum = Money(Minimum),
            P10 = cells.Number(P10, inThousands),
            P90 = cells.Number(P90, inThousands),
            Maximum = Money(Maximum),
            Row = cells.Row,
        };
        return cells.IsBroken ? null : row;

        decimal Money(Field field) => cells.Must(field, inThousands);
    }

    private static CellFault Told(UnitCostFault fault) => new(
        fault.Row, fault.IsCopy ? Maximum.Name : "", new($"område {fault.Area}, {Bases[(int)fault.Basis]}", $"area {fault.Area}, {Bases[(int)fault.Basis]}"),
        fault.Printed is { } printed ? printed.ToString("0.##", NumberForm.In(Language.Danish)) : "", null, fault.What,
        fault.IsCopy
            ? new("Slå tallet op hos den kommune, det skal komme fra, og skriv områdets eget maksimum", "Look the number up at the municipality that it should come from, and write the area's own maximum")
            : new("Se efter i kilden, om to tal er byttet om eller et ciffer er galt, og ret dem", "See in the source whether two numbers have changed places or a digit is wrong, and correct them"));

    private static Field Column(string name, string danish, string english) => new() { Name = name, Label = new(danish, english), Kind = FieldKind.Text };

    private static FieldUse Always(Field field) => new(field, Requirement.Always, []);

    private static FieldUse Optional(Field field) => new(field, Requirement.Optional, []);
}
