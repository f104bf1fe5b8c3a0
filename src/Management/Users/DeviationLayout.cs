using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A sheet of deviations: own users against the register's (table 3.4), acting against paying municipality (3.9, 3.10), their totals, means (3.3) and stated ranges.</summary>
public static class DeviationLayout
{
    private static readonly string[] Kinds = ["row", "total", "mean", "lowest", "highest"];
    private static readonly Field Group = Column("group", "Gruppe", "Group");
    private static readonly Field Title = Column("title", "Betegnelse", "Title");
    private static readonly Field Here = Column("here", "Her", "Here");
    private static readonly Field There = Column("there", "Der", "There");
    private static readonly Field Count = Column("deviation", "Afvigelse", "Deviation");
    private static readonly Field Percent = Column("percent", "Procent", "Percent");
    private static readonly Field Kind = Column("kind", "Art", "Kind");

    /// <summary>The sheet.</summary>
    public static readonly FigureSheet Sheet = new()
    {
        Layout = new RecordType
        {
            Name = "deviation_sheet",
            Statistic = Statistic.Register,
            Title = new("Afvigelser", "Deviations"),
            Description = new(
                "En række er en afvigelse i antal og procent. Arten er row, total (summen af gruppens rækker), mean (gennemsnittet over grupper af rækker med samme betegnelse; afvigelsen er antallet, der er med), lowest eller highest (en påstået yderlighed). En streg betyder intet i begge ender, en tom celle uoplyst.",
                "A row is a deviation in number and percent. The kind is row, total (the sum of the group's rows), mean (the mean over groups of the rows with the same title; the deviation is how many are in it), lowest or highest (a stated extreme). A dash means nothing in both places, an empty cell not told."),
            Source = SourceRef.JoiningReport("tabel 3.3, 3.4, 3.9 og 3.10"),
            Fields = [Optional(Group), Always(Title), Optional(Here), Optional(There), Optional(Count), Always(Percent), Optional(Kind)],
        },
        Check = (lines, _) => Check(lines),
    };

    private static SheetVerdict Check(IReadOnlyList<SheetLine> lines)
    {
        var unreadable = new List<CellFault>();
        var inThousands = !SheetCells.IsEnglish(lines);
        var all = lines.Select(l => Row(new SheetCells(Sheet.Layout, l, unreadable), inThousands)).OfType<(DeviationSheetRow Row, string Kind)>().ToList();
        var rows = all.Where(r => r.Kind is "row" or "total").Select(r => r.Row).ToList();
        var plain = all.Where(r => r.Kind == "row").Select(r => r.Row).ToList();
        List<DeviationFault> faults = [.. DeviationSheet.Check(rows)];
        foreach (var (row, kind) in all)
        {
            if (kind == "mean")
                faults.AddRange(DeviationSheet.CheckMean(row, [.. plain.Where(r => r.Title == row.Title)]));
            else if (kind is "lowest" or "highest" && row.Percent is { } stated)
                faults.AddRange(DeviationSheet.CheckRange([.. plain.Where(r => r.Group == row.Group).Select(r => new Deviation(r.Here, r.There))], stated, stated).Where(f => f.Title == (kind == "lowest" ? "laveste" : "højeste")).Select(f => f with { Row = row.Row }));
        }

        var titles = all.ToDictionary(r => r.Row.Row, r => string.Join(", ", new[] { r.Row.Group, r.Row.Title }.Where(t => t.Length > 0)));
        return new SheetVerdict(all.Count, unreadable, [.. faults.OrderBy(f => f.Row).Select(f => Told(f, titles[f.Row]))]);
    }

    private static (DeviationSheetRow Row, string Kind)? Row(SheetCells cells, bool inThousands)
    {
        var kind = cells.Text(Kind) is { Length: > 0 } given ? given.ToLowerInvariant() : "row";
        if (!Kinds.Contains(kind))
            cells.Break(Kind, new($"Skriv {string.Join(", ", Kinds)}", $"Write {string.Join(", ", Kinds)}"));
        var row = new DeviationSheetRow(cells.Row, cells.Text(Title), cells.Number(Here, inThousands), cells.Number(There, inThousands), cells.Number(Count, inThousands), cells.Number(Percent, inThousands: false), kind == "total")
        {
            Group = cells.Text(Group),
            IsNothing = cells.Text(Percent) == "-",
        };
        return cells.IsBroken ? null : (row, kind);
    }

    private static CellFault Told(DeviationFault fault, string about) => new(
        fault.Row, fault.IsPercent ? Percent.Name : Count.Name, new(about, about), fault.Printed.ToString("0.##", NumberForm.In(Language.Danish)), fault.Correct, fault.What,
        new(
            string.Create(NumberForm.In(Language.Danish), $"Skriv {fault.Correct:0.##} i stedet for {fault.Printed:0.##}, eller ret de tal, som det er regnet af"),
            string.Create(NumberForm.In(Language.English), $"Write {fault.Correct:0.##} in place of {fault.Printed:0.##}, or correct the numbers that it is made of")));

    private static Field Column(string name, string danish, string english) => new() { Name = name, Label = new(danish, english), Kind = FieldKind.Text };

    private static FieldUse Always(Field field) => new(field, Requirement.Always, []);

    private static FieldUse Optional(Field field) => new(field, Requirement.Optional, []);
}
