using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// What a full-year person costs on a function is of the same order in all municipalities. A full-year person is 365 days that are paid for; days of a
/// person are counted once. Judged for each accounting year on functions with enough full-year persons and municipalities.
/// </summary>
public static class Ihu013UnusualUnitCost
{
    // Function, accounting year, kroner per full-year person.
    private const int Columns = 3;

    private const int DaysOfYear = 365;

    private static readonly Threshold Times = new(
        new("Så mange gange medianen (eller brøkdel af den)", "So many times the median (or part of it)"), Dated.Always(5, "Liste over valideringer, IHU-013"));

    private static readonly Threshold FewestPersons = new(
        new("Færrest helårspersoner, som kan vurderes", "Fewest full-year persons that can be judged"), Dated.Always(3, "projektets standard"));

    private static readonly Threshold FewestMunicipalities = new(
        new("Færrest kommuner i medianen", "Fewest municipalities in the median"), Dated.Always(5, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly ComparisonRule Rule = new()
    {
        Code = "IHU-013",
        Title = new("Usædvanlig udgift pr. helårsperson", "Unusual cost per full-year person"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.Amount, ExpenditureFields.Account],
        JudgedOn = JudgedOn.Today,
        Figures = g => Costs(g) is { Length: > 0 } costs ? costs : null,
        Violations = (own, all) => Compared(own, all),
        Message = new(
            "Udgiften pr. helårsperson på funktion {2} i {3} er {0} kr. Medianen i landet er {1} kr.; kommunen ligger uden for {4} gange mindre eller større.",
            "The cost per full-year person on function {2} in {3} is {0} kroner. The median of the country is {1} kroner; the municipality is outside {4} times less or more."),
        Fix = new(
            "Undersøg beløb (kroner, ikke øre), betalingsperioder og kontering. Er udgiften rigtig, er der intet at rette.",
            "Check amounts (kroner, not ore), payment periods and accounts. If the cost is right, there is nothing to correct."),
        Sources = [SourceRef.JoiningReport("Bilag 1")],
        IsDerived = true,
        Thresholds = [Times, FewestPersons, FewestMunicipalities],
    };

    private static int[] Costs(GroupView g)
    {
        var figures = new List<int>();
        var expenses = g.InForce.Where(e => e.Code(ExpenditureFields.Kind) == 0 && e is { Day: not null, EndDay: not null } && Postings.AccountOf(e.Record!).HasMandatory
            && e.Record!.Ore(ExpenditureFields.Amount) is not null && e.Record.Number(ExpenditureFields.AccountingYear) is not null);
        foreach (var function in expenses.GroupBy(e => (Function: Postings.AccountOf(e.Record!).Function!, Year: e.Record!.Number(ExpenditureFields.AccountingYear)!.Value)).OrderBy(f => f.Key))
        {
            var kroner = function.Sum(e => (decimal)e.Record!.Ore(ExpenditureFields.Amount)!.Value) / 100;
            var days = function.GroupBy(e => e.Text(ExpenditureFields.PersonId)).Sum(Days);
            if (days < (long)FewestPersons.On(g.Today) * DaysOfYear || kroner <= 0)
                continue;
            var cost = Math.Round(kroner * DaysOfYear / days, MidpointRounding.AwayFromZero);
            figures.AddRange([int.Parse(function.Key.Function.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), function.Key.Year, (int)Math.Min(cost, int.MaxValue)]);
        }

        return [.. figures];
    }

    // Days that are paid for, each once.
    private static long Days(IEnumerable<Entry> expenses)
    {
        long days = 0;
        var counted = -1;
        foreach (var expense in expenses.OrderBy(e => e.Version.Day))
        {
            var from = Math.Max(expense.Version.Day, counted + 1);
            days += Math.Max(0, expense.Version.EndDay - from + 1);
            counted = Math.Max(counted, expense.Version.EndDay);
        }

        return days;
    }

    private static IEnumerable<string[]> Compared(int[] own, IReadOnlyList<int[]> all)
    {
        // Without figures there would be nothing here: they could not be found, which must be seen.
        ArgumentOutOfRangeException.ThrowIfZero(own.Length);
        for (var at = 0; at < own.Length; at += Columns)
        {
            var (function, year, cost) = (own[at], own[at + 1], own[at + 2]);
            var day = new DateOnly(year, 12, 31);
            decimal[] others = [.. all.SelectMany(figures => figures.Chunk(Columns)).Where(f => f[0] == function && f[1] == year).Select(f => (decimal)f[2])];
            if (others.Length < FewestMunicipalities.On(day))
                continue;
            var median = FigureSums.Percentile(others, 50);
            var times = Times.On(day);
            if (cost * times >= median && cost <= median * times)
                continue;
            var text = function.ToString("00000", CultureInfo.InvariantCulture);
            yield return
            [
                Write.Number(cost), Write.Number((long)Math.Round(median, MidpointRounding.AwayFromZero)), $"{text[0]}.{text[1..3]}.{text[3..]}", Write.Number(year), Write.Number(times),
            ];
        }
    }
}
