using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A row of a sheet of deviations that somebody else has made; null where the sheet says nothing.</summary>
/// <param name="Row">Row number.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Here">What is compared.</param>
/// <param name="There">What it is compared with.</param>
/// <param name="Count">Printed difference in number.</param>
/// <param name="Percent">Printed difference in percent.</param>
/// <param name="IsTotal">Whether it is the sum of the rows above.</param>
public sealed record DeviationSheetRow(int Row, string Title, decimal? Here, decimal? There, decimal? Count, decimal? Percent, bool IsTotal = false)
{
    /// <summary>The table or municipality that the row belongs to; a total is of its own group.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether the sheet says that there is nothing in both places: no deviation, though there is no percent. Not the same as saying nothing.</summary>
    public bool IsNothing { get; init; }
}

/// <summary>A cell that does not add up.</summary>
/// <param name="Row">Row number.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Printed">What stands there.</param>
/// <param name="Correct">What should stand there.</param>
/// <param name="What">In words.</param>
public sealed record DeviationFault(int Row, string Title, decimal Printed, decimal Correct, Text What)
{
    /// <summary>Whether it is a percent, and not a number, that is wrong.</summary>
    public bool IsPercent { get; init; }
}

/// <summary>
/// Computes a sheet of deviations again. Finds percents made from rounded differences, differences that are not here less there, totals that are not the
/// sum of the rows shown, and a stated range that the rows do not reach.
/// </summary>
public static class DeviationSheet
{
    /// <summary>The faults in the order of the sheet.</summary>
    public static IReadOnlyList<DeviationFault> Check(IReadOnlyList<DeviationSheetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return [.. rows.SelectMany(r => Cells(r).Concat(r.IsTotal ? Total(r, rows) : []))];
    }

    /// <summary>Faults of the sentence "between lowest and highest percent": each end must be reached by some row, to the whole percent.</summary>
    public static IReadOnlyList<DeviationFault> CheckRange(IReadOnlyList<Deviation> deviations, decimal lowest, decimal highest)
    {
        ArgumentNullException.ThrowIfNull(deviations);
        var percents = deviations.Where(d => d.Percent is not null).Select(d => d.Percent!.Value).ToList();
        return percents.Count == 0 ? [] : [.. End(lowest, percents.Min(), new("laveste", "lowest")), .. End(highest, percents.Max(), new("højeste", "highest"))];

        // An integer that is stated may be rounded away from zero to cover the number, but not by more than one.
        static IEnumerable<DeviationFault> End(decimal stated, decimal real, Text which)
        {
            if (Math.Abs(stated - real) < 1)
                yield break;
            var shown = Math.Round(real, 1, MidpointRounding.AwayFromZero);
            yield return new DeviationFault(0, which.Da, stated, shown, new(
                string.Create(NumberForm.In(Language.Danish), $"{which.Da} afvigelse er {shown:0.0} %, ikke {stated:0.##} %"),
                string.Create(NumberForm.In(Language.English), $"the {which.En} deviation is {shown:0.0} %, not {stated:0.##} %")))
            { IsPercent = true };
        }
    }

    /// <summary>Faults of a stated mean numeric deviation (table 3.3): the mean of the percents shown, where nothing in both places is no deviation and what is not told is left out.</summary>
    /// <param name="mean">The row with the mean: in percent its mean, in number how many are in it.</param>
    /// <param name="rows">The rows that it is of.</param>
    public static IReadOnlyList<DeviationFault> CheckMean(DeviationSheetRow mean, IReadOnlyList<DeviationSheetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(mean);
        ArgumentNullException.ThrowIfNull(rows);
        // From a percent, two numbers that have it.
        var found = MeanDeviation.Of([.. rows.Select(r => r.IsNothing ? new Deviation(0, 0) : r.Percent is { } percent ? new Deviation(100 + percent, 100) : new Deviation(null, null))]);
        if (found.Percent is not { } exact)
            return [];
        var faults = new List<DeviationFault>();
        var whole = Math.Round(exact, 0, MidpointRounding.AwayFromZero);
        if (mean.Percent is { } printed && printed != whole)
        {
            // A source that averages percents that it does not print may come one off.
            var isNear = Math.Abs(printed - exact) <= 1;
            faults.Add(Fault(mean, printed, whole, new(
                string.Create(NumberForm.In(Language.Danish), $"gennemsnittet af de viste procenter er {exact:0.00}, altså {whole:0}") + (isNear ? "; det trykte kan være regnet af procenter med decimaler, som ikke er vist" : ""),
                string.Create(NumberForm.In(Language.English), $"the mean of the percents shown is {exact:0.00}, that is {whole:0}") + (isNear ? "; the printed one may come from percents with decimals that are not shown" : ""))) with
            { IsPercent = true });
        }

        if (mean.Count is { } count && count != found.Compared)
            faults.Add(Fault(mean, count, found.Compared, new($"{found.Compared} er med i gennemsnittet, ikke {count:0}", $"{found.Compared} are in the mean, not {count:0}")));
        return faults;
    }

    private static IEnumerable<DeviationFault> Cells(DeviationSheetRow row)
    {
        var deviation = new Deviation(row.Here, row.There);
        if (row.Count is { } count && deviation.Count is { } difference && count != difference)
        {
            yield return Fault(row, count, difference, count == Math.Round(difference, 0, MidpointRounding.AwayFromZero)
                ? new("forskellen er rundet til hele tal; resten af tabellen har decimaler", "the difference has been rounded to whole numbers; the rest of the table has decimals")
                : new("forskellen passer ikke med de to tal", "the difference does not agree with the two numbers"));
        }

        if (row.Percent is { } percent && deviation.WholePercent is { } correct && Math.Round(percent, 0, MidpointRounding.AwayFromZero) != correct)
        {
            var fromRounded = row.Count is { } printed && row.There is { } there && there != 0 && Math.Round(100 * printed / there, 0, MidpointRounding.AwayFromZero) == percent;
            yield return Fault(row, percent, correct, fromRounded
                ? new("procenten er regnet af den rundede forskel", "the percent has been computed from the rounded difference")
                : new("procenten passer ikke med de to tal", "the percent does not agree with the two numbers")) with
            { IsPercent = true };
        }
    }

    private static IEnumerable<DeviationFault> Total(DeviationSheetRow total, IReadOnlyList<DeviationSheetRow> rows)
    {
        var parts = rows.TakeWhile(r => r != total).Where(r => !r.IsTotal && r.Group == total.Group && r.Count is not null).ToList();
        var sum = parts.Sum(p => p.Count!.Value);
        if (total.Count is { } printed && parts.Count > 0 && printed != sum)
        {
            yield return Fault(total, printed, sum, new(
                "totalen er ikke summen af de viste rækker; vis en række \"ikke fordelt\"", "the total is not the sum of the rows shown; show a row \"not distributed\""));
        }
    }

    private static DeviationFault Fault(DeviationSheetRow row, decimal printed, decimal correct, Text what) => new(row.Row, row.Title, printed, correct, what);
}
