using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A sheet of key figures: counts, population, and the figure for each thousand.</summary>
public static class KeyFigureLayout
{
    private static readonly Field Code = new() { Name = "key_figure", Label = new("Nøgletal", "Key figure"), Kind = FieldKind.Text };
    private static readonly Field Day = new() { Name = "date", Label = new("Dato", "Date"), Kind = FieldKind.Text };
    private static readonly Field Count = new() { Name = "count", Label = new("Antal", "Count"), Kind = FieldKind.Text };
    private static readonly Field Population = new() { Name = "population", Label = new("Befolkning", "Population"), Kind = FieldKind.Text };
    private static readonly Field PerThousand = new() { Name = "per_1000", Label = new("Pr. 1000", "Per 1000"), Kind = FieldKind.Text };

    /// <summary>The sheet.</summary>
    public static readonly FigureSheet Sheet = new()
    {
        Layout = new RecordType
        {
            Name = "keyfigure_sheet",
            Statistic = Statistic.Register,
            Title = new("Nøgletal", "Key figures"),
            Description = new("En række er et nøgletal på en dag (vejledningens tabel 1-5).", "A row is a key figure on a day (tables 1-5 of the guide)."),
            Source = SourceRef.KeyFigureGuide("tabel 1-5"),
            Fields = [.. new[] { Code, Day, Count, Population, PerThousand }.Select(f => new FieldUse(f, Requirement.Always, []))],
        },
        Check = Check,
    };

    private static SheetVerdict Check(IReadOnlyList<SheetLine> lines, IReadOnlyList<KeyFigure> figures)
    {
        var unreadable = new List<CellFault>();
        var rows = lines.Select(l => Row(new SheetCells(Sheet.Layout, l, unreadable), figures)).OfType<SheetRow>().ToList();
        return new SheetVerdict(rows.Count, unreadable, [.. SheetCheck.Of(rows, figures).Select(Told)]);
    }

    private static SheetRow? Row(SheetCells cells, IReadOnlyList<KeyFigure> figures)
    {
        var figure = figures.FirstOrDefault(f => f.Code == cells.Text(Code));
        if (figure is null)
            cells.Break(Code, new($"Skriv koden på et af nøgletallene: {string.Join(", ", figures.Select(f => f.Code))}", $"Write the code of one of the key figures: {string.Join(", ", figures.Select(f => f.Code))}"));
        var (count, population, printed) = (Whole(Count), Whole(Population), cells.Number(PerThousand, inThousands: false));
        return cells.IsBroken ? null : new SheetRow(cells.Row, figure!.Code, cells.Text(Day), count, population, printed);

        long Whole(Field field)
        {
            var number = cells.Must(field, inThousands: true);
            if (number == Math.Truncate(number) && number >= 0)
                return (long)number;
            cells.Break(field, new("Skriv et helt tal", "Write a whole number"));
            return 0;
        }
    }

    private static CellFault Told(SheetFault fault)
    {
        var isSum = fault.Parts.Count > 0;
        return new CellFault(fault.Row, isSum ? Count.Name : PerThousand.Name, new($"nøgletal {fault.Code}, {fault.Day}", $"key figure {fault.Code}, {fault.Day}"), Shown(Language.Danish), fault.Correct, fault.What,
            isSum
                ? new($"Ret antallet for {fault.Code} eller for en af delene ({string.Join(", ", fault.Parts)})", $"Correct the count of {fault.Code} or of one of its parts ({string.Join(", ", fault.Parts)})")
                : new(string.Create(NumberForm.In(Language.Danish), $"Skriv {fault.Correct:0.00}, eller ret antallet eller befolkningen, hvis det er dem, der er forkerte"), string.Create(NumberForm.In(Language.English), $"Write {fault.Correct:0.00}, or correct the count or the population if they are what is wrong")));

        string Shown(Language language) => fault.Printed.ToString(isSum ? "0" : "0.00", NumberForm.In(language));
    }
}
