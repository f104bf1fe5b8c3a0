using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Tables 3.1, 3.3 and 3.4 of the joining report from lists of children: a municipality's own list against the spells of the register.</summary>
public sealed class GoldenDeviationTests
{
    private static readonly Municipality Home = Geography.WithCode("851")!;

    // Table 3.4 by area, number/percent; - where there is nobody in either place, ? where nothing was told. Last, what the printed total holds besides the rows shown.
    private static readonly (UserBasis Basis, string[] Areas, string Unshown, string Total)[] Placements =
    [
        (UserBasis.FullYear, ["2.3/2", "3.9/4", "2.2/15", "-5/-27", "24.8/21", "-8.3/-100", "-2.8/-13"], "", "17.1"),
        (UserBasis.FullYear, ["-10.4/-40", "14.1/47", "?", "?", "8.2/10", "-9.2/-100", "-1/-15"], "-9.0", "-7.3"),
        (UserBasis.FullYear, ["13.7/121", "-0.7/-3", "-1.2/-17", "2.5/56", "19.5/36", "-6.3/-100", "-1.3/-18"], "", "26.2"),
        (UserBasis.OnDay, ["1/1", "-26/-31", "?", "12/75", "62/26", "7/47", "-2/-4"], "", "54"),
        (UserBasis.FullYear, ["6.4/38", "-0.2/-1", "11.5/189", "?", "14.3/26", "-4/-100", "-1.1/-11"], "-6.8", "20.1"),
        (UserBasis.FullYear, ["4/7", "5.8/67", "1/17", "?", "12.64/33", "-", "?"], "", "23.44"),
        (UserBasis.FullYear, ["0.4/5", "0.8/3", "?", "?", "8.6/32", "-", "0.8/17"], "", "10.6"),
        // Told to be users on 31 December, and printed with decimals that such users do not have.
        (UserBasis.FullYear, ["1/2", "9.2/21", "?", "1.4/9", "5/7", "-", "1.3/17"], "5.0", "22.9"),
    ];

    private static readonly (UserBasis Basis, string[] Areas)[] Prevention =
    [
        (UserBasis.OnDay, ["9/5", "-6/-2"]), (UserBasis.OnDay, ["-29/-35", "-103/-66"]), (UserBasis.OnDay, ["-27/-33", "-30/-24"]), (UserBasis.OnDay, ["77/70", "-15/-4"]),
        (UserBasis.Unique, ["45/39", "40/37"]), (UserBasis.OnDay, ["-39/-67", "-74/-49"]), (UserBasis.FullYear, ["-1/-5", "1/2"]), (UserBasis.OnDay, ["?", "?"]),
    ];

    private static readonly IReadOnlyList<IReadOnlyList<Deviation>> Compared = [.. Enumerable.Range(0, 8).Select(k => (IReadOnlyList<Deviation>)
        [.. Rows(Placements[k].Basis, Placements[k].Areas, 1), .. Rows(Prevention[k].Basis, Prevention[k].Areas, 8)])];

    [Fact]
    public void Table_3_4_comes_out_of_own_lists_and_the_register()
    {
        for (var k = 0; k < 8; k++)
        {
            var printed = Placements[k].Areas.Concat(Prevention[k].Areas).ToList();
            for (var area = 0; area < 9; area++)
            {
                var found = Compared[k][area];
                if (printed[area] is "?" or "-")
                    Assert.Equal(printed[area] == "-" ? DeviationState.BothZero : DeviationState.Missing, found.State);
                else
                    Assert.Equal(printed[area], $"{Math.Round(found.Count!.Value, Decimals(printed[area]), MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture)}/{found.WholePercent!.Value.ToString("0", CultureInfo.InvariantCulture)}");
            }
        }
    }

    [Theory]
    [InlineData(1, 27, 8)]
    [InlineData(2, 22, 8)]
    [InlineData(3, 59, 4)]
    [InlineData(4, 42, 4)]
    [InlineData(5, 24, 8)]
    [InlineData(6, 56, 8)]
    [InlineData(7, 13, 7)]
    [InlineData(8, 36, 7)]
    [InlineData(9, 26, 7)]
    public void Table_3_3_is_their_mean_to_within_the_rounding_of_what_is_printed(int area, int percent, int municipalities)
    {
        var mean = MeanDeviation.Of([.. Compared.Select(k => k[area - 1])]);
        Assert.Equal(municipalities, mean.Compared);
        Assert.InRange(mean.Percent!.Value, percent - 1, percent + 1);
    }

    [Fact]
    public void The_total_is_the_sum_of_its_rows_and_the_printed_one_when_what_is_not_shown_is_a_row_too()
    {
        var totals = Placements.Select(p => Compare(p.Basis, p.Areas, 1, p.Unshown).Placements.Count!.Value).ToList();
        Assert.Equal(Placements.Select(p => p.Total), totals.Zip(Placements).Select(t => Math.Round(t.First, Decimals(t.Second.Total), MidpointRounding.AwayFromZero).ToString("0.0#", CultureInfo.InvariantCulture).Replace(".0", "", StringComparison.Ordinal)));
        Assert.Equal(7, totals.Count(t => t > 0));
        Assert.Equal([1.7m, 26.9m, 17.9m], new[] { 1, 4, 7 }.Select(k => Math.Round(Compare(Placements[k].Basis, Placements[k].Areas, 1, "").Placements.Count!.Value, 1, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void What_the_report_says_of_the_deviations_is_so()
    {
        Assert.All(Compared, k => Assert.Contains(k, d => d.Band >= DeviationBand.From20));
        Assert.Equal(6, Compared.Count(k => k.Any(d => d.Band == DeviationBand.From50)));
        Assert.All(Compared, k => Assert.True(k[4].Count > 0));
    }

    [Fact]
    public void Users_on_the_last_day_against_full_year_users_come_out_of_spells_and_the_text_promises_too_wide_a_range()
    {
        var deviations = PrintedTables.Users.Select((printed, i) =>
        {
            var users = AreaUsers.Of(GoldenUserTests.Made(i + 1, printed.FullYear, printed.Unique, printed.OnDay), UserQuestion.Of(2014)).Values.ToList();
            return new Deviation(users.Sum(u => u.By(UserBasis.OnDay)), users.Sum(u => u.By(UserBasis.FullYear)));
        }).ToList();
        Assert.Equal([-2.34m, 4.48m, -6.87m, -3.90m, -1.12m, 4.47m, 1.45m, -1.76m, 3.27m], deviations.Select(d => Math.Round(d.Percent!.Value, 2, MidpointRounding.AwayFromZero)));
        Assert.Equal(4.5m, Assert.Single(DeviationSheet.CheckRange(deviations, -7, 7)).Correct);
    }

    private static int Decimals(string printed) => printed.Split('/')[0] is var number && number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    private static List<Deviation> Rows(UserBasis basis, string[] areas, int first)
    {
        var found = Compare(basis, areas, first, "").Rows;
        return [.. areas.Select((cell, i) => found.FirstOrDefault(r => r.Measure == MeasureOf(first + i))?.Users ?? (cell == "-" ? new Deviation(0, 0) : new Deviation(null, null)))];
    }

    private static Measure MeasureOf(int area) => Measures.WithKey(UnitCostAreas.WithNumber(area)!.Measures[0]);

    private static UserComparison Compare(UserBasis basis, string[] areas, int first, string unshown)
    {
        var own = new List<OwnUser>();
        var register = new List<CaseSpell>();
        for (var i = 0; i < areas.Length; i++)
        {
            if (areas[i] is "?" or "-")
                continue;
            var parts = areas[i].Split('/').Select(p => decimal.Parse(p, CultureInfo.InvariantCulture)).ToArray();
            var there = basis == UserBasis.FullYear ? parts[0] * 100 / parts[1] : Math.Round(parts[0] * 100 / parts[1]);
            Add(MeasureOf(first + i), there + parts[0], there);
        }

        if (unshown.Length > 0)
        {
            var more = decimal.Parse(unshown, CultureInfo.InvariantCulture);
            Add(MeasureOf(Array.FindIndex(areas, a => a == "?") + first), Math.Max(0, more), Math.Max(0, -more));
        }

        return UserComparisons.Compare(own, register, Home, UserQuestion.Of(2014), basis);

        void Add(Measure measure, decimal here, decimal there)
        {
            own.AddRange(Spells(basis, here, measure, 0).Select(s => new OwnUser { Id = $"{own.Count}", Person = s.Person, Measure = measure, From = PackedDay.Unpack(s.Word.Start), To = PackedDay.Unpack(s.Word.End), Place = new RowPlace(1, own.Count + 1) }));
            register.AddRange(Spells(basis, there, measure, 0));
        }
    }

    // So many users counted in the way that is asked for: whole years and the rest of one, or one who is there on the last day.
    private static IEnumerable<CaseSpell> Spells(UserBasis basis, decimal users, Measure measure, int number)
    {
        var (first, last) = (new DateOnly(2014, 1, 1), new DateOnly(2014, 12, 31));
        if (basis != UserBasis.FullYear)
        {
            for (var n = 0; n < (int)users; n++)
                yield return Spell(n, basis == UserBasis.OnDay ? last : first, basis == UserBasis.OnDay ? last : first);
            yield break;
        }

        for (var days = (int)Math.Round(users * 365, MidpointRounding.AwayFromZero); days > 0; days -= 365)
            yield return Spell(number++, first, first.AddDays(Math.Min(days, 365) - 1));

        CaseSpell Spell(int person, DateOnly from, DateOnly to) => new(PersonId.FromDigits(6_101_104_001 + person), SpellWord.Pack(Home.Index, measure.Index, from, to), 1, 1, 0);
    }
}
