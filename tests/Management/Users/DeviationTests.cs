using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Own users against the register's, and acting against paying municipality: tables 3.3, 3.4, 3.9 and 3.10 of the joining report.</summary>
public sealed class DeviationTests
{
    // Table 3.4: eight municipalities, areas 1-7: number/percent; - where both are zero, ? where the municipality has given nothing.
    private static readonly string[][] Placements =
    [
        ["2.3/2", "3.9/4", "2.2/15", "-5/-27", "24.8/21", "-8.3/-100", "-2.8/-13"],
        ["-10.4/-40", "14.1/47", "?", "?", "8.2/10", "-9.2/-100", "-1/-15"],
        ["13.7/121", "-0.7/-3", "-1.2/-17", "2.5/56", "19.5/36", "-6.3/-100", "-1.3/-18"],
        ["1/1", "-26/-31", "?", "12/75", "62/26", "7/47", "-2/-4"],
        ["6.4/38", "-0.2/-1", "11.5/189", "?", "14.3/26", "-4/-100", "-1.1/-11"],
        ["4/7", "5.8/67", "1/17", "?", "12.64/33", "-", "?"],
        ["0.4/5", "0.8/3", "?", "?", "8.6/32", "-", "0.8/17"],
        ["1/2", "9.2/21", "?", "1.4/9", "5/7", "-", "1.3/17"],
    ];

    // Areas 8 and 9; the eighth municipality has given nothing.
    private static readonly string[][] Prevention =
        [["9/5", "-6/-2"], ["-29/-35", "-103/-66"], ["-27/-33", "-30/-24"], ["77/70", "-15/-4"], ["45/39", "40/37"], ["-39/-67", "-74/-49"], ["-1/-5", "1/2"], ["?", "?"]];

    [Theory]
    [InlineData(1, 27, 8, "27.00")]
    [InlineData(2, 22, 8, "22.13")]
    [InlineData(3, 60, 4, "59.50")] // Printed 59: the source averaged percents that it does not print.
    [InlineData(4, 42, 4, "41.75")]
    [InlineData(5, 24, 8, "23.88")]
    [InlineData(6, 56, 8, "55.88")]
    [InlineData(7, 14, 7, "13.57")] // Printed 13.
    [InlineData(8, 36, 7, "36.29")]
    [InlineData(9, 26, 7, "26.29")]
    public void The_mean_numeric_deviation_is_that_of_table_3_3(int area, int whole, int municipalities, string exact)
    {
        var cells = area <= 7 ? Placements.Select(p => p[area - 1]) : Prevention.Select(p => p[area - 8]);
        var mean = MeanDeviation.Of([.. cells.Select(Read)]);
        Assert.Equal((whole, municipalities), ((int)Math.Round(mean.Percent!.Value, 0, MidpointRounding.AwayFromZero), mean.Compared));
        Assert.Equal(decimal.Parse(exact, CultureInfo.InvariantCulture), Math.Round(mean.Percent.Value, 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Nothing_in_both_places_counts_as_no_deviation_and_not_knowing_does_not_count()
    {
        var mean = MeanDeviation.Of([.. Placements.Select(p => Read(p[5]))]);
        Assert.Equal((8, 3, 0), (mean.Compared, mean.BothZero, mean.Missing));
        var without = MeanDeviation.Of([.. Placements.Select(p => Read(p[5])).Where(d => d.State != DeviationState.BothZero)]);
        Assert.Equal((89.4m, 5), (Math.Round(without.Percent!.Value, 1, MidpointRounding.AwayFromZero), without.Compared));
        Assert.Equal(4, MeanDeviation.Of([.. Placements.Select(p => Read(p[2]))]).Missing);
    }

    [Theory]
    [InlineData(0, "17.1", null)]
    [InlineData(1, "-7.3", "1.7")]
    [InlineData(2, "26.2", null)]
    [InlineData(3, "54", null)]
    [InlineData(4, "20.1", "26.9")]
    [InlineData(5, "23.44", null)]
    [InlineData(6, "10.6", null)]
    [InlineData(7, "22.9", "17.9")]
    public void A_printed_total_that_is_not_the_sum_of_its_rows_is_found(int municipality, string printed, string? correct)
    {
        var rows = Placements[municipality].Select((cell, i) => (Deviation: Read(cell), i)).Select(c => new DeviationSheetRow(c.i + 1, "", c.Deviation.Here, c.Deviation.There, c.Deviation.Count, c.Deviation.WholePercent)).ToList();
        rows.Add(new DeviationSheetRow(8, "I alt", null, null, decimal.Parse(printed, CultureInfo.InvariantCulture), null, IsTotal: true));
        var faults = DeviationSheet.Check(rows);
        Assert.Equal(correct is null ? [] : [decimal.Parse(correct, CultureInfo.InvariantCulture)], faults.Select(f => f.Correct));
    }

    [Theory]
    [InlineData(109, DeviationBand.None)]
    [InlineData(110, DeviationBand.From10)]
    [InlineData(80, DeviationBand.From20)]
    [InlineData(149, DeviationBand.From20)]
    [InlineData(50, DeviationBand.From50)]
    public void Bands_are_10_20_and_50_percent(int here, DeviationBand band) => Assert.Equal(band, new Deviation(here, 100).Band);

    [Fact]
    public void Nothing_in_the_register_has_a_number_but_no_percent()
    {
        var deviation = new Deviation(3, 0);
        Assert.Equal((DeviationState.NothingToCompareWith, 3m, null, DeviationBand.None), (deviation.State, deviation.Count, deviation.Percent, deviation.Band));
        Assert.Equal((DeviationState.Missing, null), (new Deviation(null, 4).State, new Deviation(null, 4).Count));
    }

    [Fact]
    public void Acting_against_paying_municipality_is_table_3_10_with_64_percent_for_own_room()
    {
        (string Measure, decimal Acting, decimal Paying)[] kinds = [("P1", 100.5m, 93.5m), ("P4", 5.6m, 5.6m), ("P6", 39.3m, 44.2m), ("P11", 2.4m, 2.4m), ("P5", 2.3m, 1.4m), ("P7", 15.9m, 15.3m)];
        var spells = kinds.SelectMany((k, i) => Made(k.Measure, k.Acting, k.Paying, i * 1000)).ToList();
        var deviations = ActingAndPaying.Of(spells, Geography.WithCode("851")!, UserQuestion.Of(2014), UserBasis.FullYear);
        Assert.Equal([(5, 7.0m, 7m), (7, 0m, 0m), (2, -4.9m, -11m), (3, 0m, 0m), (4, 0.9m, 64m), (1, 0.6m, 4m)],
            new[] { 5, 7, 2, 3, 4, 1 }.Select(a => deviations.Single(d => d.Area.Number == a)).Select(d => (d.Area.Number, Math.Round(d.Users.Count!.Value, 1, MidpointRounding.AwayFromZero), d.Users.WholePercent!.Value)));
        Assert.Equal([7.49m, -11.09m, 64.29m, 3.92m], new[] { 5, 2, 4, 1 }.Select(a => Math.Round(100 * One(deviations.Single(d => d.Area.Number == a).Users.Count) / One(deviations.Single(d => d.Area.Number == a).Users.There), 2, MidpointRounding.AwayFromZero)));
        var total = ActingAndPaying.Total(deviations);
        Assert.Equal((166.0m, 162.4m, 3.6m, 2.22m), (One(total.Here), One(total.There), One(total.Count), Math.Round(total.Percent!.Value, 2, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void Municipality_B_of_table_3_9_acts_for_8_8_more_than_it_pays_for()
    {
        var total = ActingAndPaying.Total(ActingAndPaying.Of([.. Made("P1", 372.8m, 364.0m, 0)], Geography.WithCode("851")!, UserQuestion.Of(2014), UserBasis.FullYear));
        Assert.Equal((372.8m, 364.0m, 8.8m, 2.42m), (One(total.Here), One(total.There), One(total.Count), Math.Round(total.Percent!.Value, 2, MidpointRounding.AwayFromZero)));
    }

    private static decimal One(decimal? number) => Math.Round(number!.Value, 1, MidpointRounding.AwayFromZero);

    // Children that 851 acts and pays for, then those it only acts for or only pays for.
    private static IEnumerable<CaseSpell> Made(string measure, decimal acting, decimal paying, int from)
    {
        var (here, other) = (Geography.WithCode("851")!.Index, Geography.WithCode("101")!.Index);
        foreach (var (municipality, payer, users) in new[] { (here, 0, Math.Min(acting, paying)), (here, other + 1, acting - Math.Min(acting, paying)), (other, here + 1, paying - Math.Min(acting, paying)) })
        {
            for (var days = (int)Math.Round(users * 365, MidpointRounding.AwayFromZero); days > 0; days -= 365)
            {
                var person = PersonId.FromDigits(6_101_104_001 + from++);
                yield return new CaseSpell(person, SpellWord.Pack(municipality, Measures.WithKey(measure).Index, new DateOnly(2014, 1, 1), new DateOnly(2014, 1, 1).AddDays(Math.Min(days, 365) - 1)), 1, 1, 0, (byte)payer);
            }
        }
    }

    // From number and whole percent, what the two must have been.
    private static Deviation Read(string cell)
    {
        if (cell == "?")
            return new Deviation(null, null);
        if (cell == "-")
            return new Deviation(0, 0);
        var parts = cell.Split('/').Select(p => decimal.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        var register = parts[0] * 100 / parts[1];
        return new Deviation(register + parts[0], register);
    }
}
