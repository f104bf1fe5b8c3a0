using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Computes a sheet of key figures again and lists the cells that do not add up.</summary>
public static class SheetCheck
{
    /// <summary>The faults in the order of the sheet: figures that are not count / population x 1000, and wholes that are not the sum of their parts.</summary>
    /// <param name="sheet">The rows.</param>
    /// <param name="figures">The key figures that say which are parts of which: the guide's, or the municipality's own.</param>
    public static IReadOnlyList<SheetFault> Of(IReadOnlyList<SheetRow> sheet, IReadOnlyList<KeyFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(figures);
        return [.. sheet.SelectMany(row => Figure(row, sheet).Concat(Sum(row, sheet, figures)))];
    }

    private static IEnumerable<SheetFault> Figure(SheetRow row, IReadOnlyList<SheetRow> sheet)
    {
        if (row.PerThousand is not { } printed || KeyFigureRow.PerThousandOf(row.Count, row.Population) is not { } correct || printed == correct)
            yield break;
        // The commonest slip: another row's figure has been copied.
        var twin = sheet.FirstOrDefault(r => r.Day == row.Day && r.Row != row.Row && KeyFigureRow.PerThousandOf(r.Count, r.Population) == printed);
        yield return new SheetFault(row.Row, row.Code, row.Day, printed, correct, new Text(
            string.Create(NumberForm.In(Language.Danish), $"{row.Count:N0} af {row.Population:N0} er {correct:0.00} pr. 1000, ikke {printed:0.00}") + (twin is null ? "" : $"; tallet hører til nøgletal {twin.Code}"),
            string.Create(NumberForm.In(Language.English), $"{row.Count:N0} of {row.Population:N0} is {correct:0.00} per 1000, not {printed:0.00}") + (twin is null ? "" : $"; the number belongs to key figure {twin.Code}")));
    }

    // Only counts are added: figures that have been rounded do not add up, and must not be made to.
    private static IEnumerable<SheetFault> Sum(SheetRow row, IReadOnlyList<SheetRow> sheet, IReadOnlyList<KeyFigure> figures)
    {
        var parts = figures.Where(f => f.PartOf == row.Code).Select(f => sheet.FirstOrDefault(r => r.Code == f.Code && r.Day == row.Day)).ToList();
        if (parts.Count == 0 || parts.Contains(null))
            yield break;
        var sum = parts.Sum(p => p!.Count);
        if (sum != row.Count)
        {
            var names = string.Join(" + ", parts.Select(p => p!.Code));
            // Fewer children in the whole than in the parts can be true: a child is counted once in the whole and may be in several parts.
            var overlap = sum > row.Count && row.Count >= parts.Max(p => p!.Count);
            yield return new SheetFault(row.Row, row.Code, row.Day, row.Count, sum, overlap
                ? new($"{names} giver {sum}, ikke {row.Count}: et antal er forkert, eller børn er talt med i flere af delene", $"{names} gives {sum}, not {row.Count}: a count is wrong, or children are counted in several of the parts")
                : new($"{names} giver {sum}, ikke {row.Count}", $"{names} gives {sum}, not {row.Count}"))
            { Parts = [.. parts.Select(p => p!.Code)] };
        }
    }
}
