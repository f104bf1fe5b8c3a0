using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

/// <summary>Sheets as they come from others: the printed tables of the two reports, cell for cell, and what is wrong in them.</summary>
public sealed class FigureSheetTests
{
    // Table 3.4: group, title, number and percent; a dash where there is nothing in both places, nothing where the municipality has not told.
    private const string Table34 = """
        K1 1 2,3 2|K1 2 3,9 4|K1 3 2,2 15|K1 4 -5 -27|K1 5 24,8 21|K1 6 -8,3 -100|K1 7 -2,8 -13|K1 total 17,1 4
        K2 1 -10,4 -40|K2 2 14,1 47|K2 3 _ _|K2 4 _ _|K2 5 8,2 10|K2 6 -9,2 -100|K2 7 -1 -15|K2 total -7,3 -4
        K3 1 13,7 121|K3 2 -0,7 -3|K3 3 -1,2 -17|K3 4 2,5 56|K3 5 19,5 36|K3 6 -6,3 -100|K3 7 -1,3 -18|K3 total 26,2 23
        K4 1 1 1|K4 2 -26 -31|K4 3 _ _|K4 4 12 75|K4 5 62 26|K4 6 7 47|K4 7 -2 -4|K4 total 54 11
        K5 1 6,4 38|K5 2 -0,2 -1|K5 3 11,5 189|K5 4 _ _|K5 5 14,3 26|K5 6 -4 -100|K5 7 -1,1 -11|K5 total 20,1 17
        K6 1 4 7|K6 2 5,8 67|K6 3 1 17|K6 4 _ _|K6 5 12,64 33|K6 6 0 -|K6 7 _ _|K6 total 23,44 21
        K7 1 0,4 5|K7 2 0,8 3|K7 3 _ _|K7 4 _ _|K7 5 8,6 32|K7 6 0 -|K7 7 0,8 17|K7 total 10,6 16
        K8 1 1 2|K8 2 9,2 21|K8 3 _ _|K8 4 1,4 9|K8 5 5 7|K8 6 0 -|K8 7 1,3 17|K8 total 22,9 12
        """;

    private static readonly string[] Table33 = ["8 27", "8 22", "4 59", "4 42", "8 24", "8 56", "7 13"];

    [Fact]
    public void Of_tables_3_3_and_3_4_three_totals_and_two_means_do_not_add_up()
    {
        var lines = Table34.Split('|', '\n').Select(c => c.Trim().Split(' ')).Select(c => Line(c[0], c[1] == "total" ? "i alt" : c[1], "", "", c[2] == "_" ? "" : c[2], c[3] == "_" ? "" : c[3], c[1] == "total" ? "total" : ""))
            .Concat(Table33.Select((m, i) => Line("3.3", (i + 1).ToString(CultureInfo.InvariantCulture), "", "", m.Split(' ')[0], m.Split(' ')[1], "mean"))).ToList();
        var verdict = Check(DeviationLayout.Sheet, lines);
        Assert.Empty(verdict.Unreadable);
        Assert.Equal(
            [("K2, i alt", "-7,3", 1.7m), ("K5, i alt", "20,1", 26.9m), ("K8, i alt", "22,9", 17.9m), ("3.3, 3", "59", 60m), ("3.3, 7", "13", 14m)],
            verdict.Faults.Select(f => (f.About.Da, f.Printed, f.Correct!.Value)));
        Assert.Contains("59,50", verdict.Faults[3].What.Da, StringComparison.Ordinal);
        Assert.Contains("decimaler, som ikke er vist", verdict.Faults[3].What.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_with_a_row_for_what_is_not_distributed_adds_up() =>
        Assert.Empty(Check(DeviationLayout.Sheet, [Line("K2", "1", "", "", "-10,4", "-40"), Line("K2", "2", "", "", "12,1", ""), Line("K2", "ikke fordelt", "", "", "-9,0", ""), Line("K2", "i alt", "", "", "-7,3", "", "total")]).Faults);

    [Fact]
    public void The_number_of_those_in_a_mean_counts_nothing_in_both_places_and_not_what_is_not_told()
    {
        var fault = Assert.Single(Check(DeviationLayout.Sheet, [Line("a", "6", "", "", "", "-100"), Line("b", "6", "", "", "0", "-"), Line("c", "6", "", "", "", ""), Line("", "6", "", "", "1", "50", "mean")]).Faults);
        Assert.Equal(("deviation", "1", 2m), (fault.Column, fault.Printed, fault.Correct!.Value));
    }

    [Fact]
    public void Table_3_10_has_a_rounded_difference_and_a_percent_of_it_and_the_stated_range_of_table_3_1_is_too_wide()
    {
        var verdict = Check(DeviationLayout.Sheet,
        [
            Line("3.10", "Plejefamilier", "100,5", "93,5", "7,0", "7"), Line("3.10", "Opholdssteder", "39,3", "44,2", "-5", "-11"), Line("3.10", "Eget værelse", "2,3", "1,4", "1", "71"),
            .. PrintedTables.Users.Select((u, i) => Line("3.1", $"{i + 1}", $"{u.OnDay}", u.FullYear.ToString(NumberForm.In(Language.Danish)), "", "")),
            Line("3.1", "fra", "", "", "", "-7", "lowest"), Line("3.1", "til", "", "", "", "7", "highest"),
        ]);
        Assert.Equal([(2, "deviation", -4.9m), (3, "deviation", 0.9m), (3, "percent", 64m), (14, "percent", 4.5m)], verdict.Faults.Select(f => (f.Row, f.Column, f.Correct!.Value)));
        Assert.Equal("række 3, percent, 3.10, Eget værelse: procenten er regnet af den rundede forskel. Skriv 64 i stedet for 71, eller ret de tal, som det er regnet af.", verdict.Faults[2].Told.Da);
        Assert.Equal("row 3, percent, 3.10, Eget værelse: the percent has been computed from the rounded difference. Write 64 in place of 71, or correct the numbers that it is made of.", verdict.Faults[2].Told.En);
    }

    [Fact]
    public void Of_annex_1_the_maximum_that_was_copied_is_found_in_its_cell()
    {
        static string Dots(decimal? number) => number?.ToString("N0", NumberForm.In(Language.Danish)) ?? "";
        var lines = PrintedTables.Annex.Select(p => Line($"{p.Area}", p.Basis switch { UserBasis.FullYear => "fullyear", UserBasis.Unique => "unique", _ => "day" }, Dots(p.Mean), Dots(p.Weighted), Dots(p.Minimum), Dots(p.P10), Dots(p.P90), Dots(p.Maximum), $"{p.Municipalities}")).ToList();
        var verdict = Check(UnitCostLayout.Sheet, lines);
        Assert.Equal((28, 0), (verdict.Rows, verdict.Unreadable.Count));
        var fault = Assert.Single(verdict.Faults);
        Assert.Equal((15, "maximum", "område 5, day", "9959285"), (fault.Row, fault.Column, fault.About.Da, fault.Printed));
        Assert.Contains("426.889", fault.What.Da, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("33,3", "3", true)]
    [InlineData("33", "3", true)]
    [InlineData("33,4", "3", false)]
    [InlineData("0", "7", true)]
    [InlineData("100,0 %", "7", true)]
    [InlineData("0,1", "573", false)]
    [InlineData("0,2", "573", true)]
    [InlineData("2,5", "1000", true)]
    public void A_share_is_possible_when_some_number_of_the_whole_gives_it(string share, string total, bool isPossible) =>
        Assert.Equal(isPossible, Check(ShareLayout.Sheet, [Line("x", "a", share, total)]).Faults.Count == 0);

    [Fact]
    public void Where_two_shares_are_impossible_neither_can_be_told_from_the_rest()
    {
        var verdict = Check(ShareLayout.Sheet, [Line("x", "a", "33,4", "3"), Line("x", "b", "66,8", "3"), Line("y", "a", "50", "0")]);
        Assert.Equal([null, null], verdict.Faults.Select(f => f.Correct));
        Assert.Equal("total", Assert.Single(verdict.Unreadable).Column);
    }

    [Fact]
    public void Cells_that_cannot_be_read_are_named_all_of_them_and_persons_numbers_are_not_repeated()
    {
        var verdict = Check(KeyFigureLayout.Sheet, [Line("1", "Jan", "x", "", "6,59"), Line("9", "Jan", "1", "2", "3"), Line("6101104001", "Jan", "1,5", "2", "3"), Line("1", "Jan", "120", "18.222", "6,59")]);
        Assert.Equal([(1, "count"), (1, "population"), (2, "key_figure"), (3, "key_figure"), (3, "count")], verdict.Unreadable.Select(f => (f.Row, f.Column)));
        Assert.Equal((1, 0), (verdict.Rows, verdict.Faults.Count));
        Assert.DoesNotContain(verdict.Unreadable, f => f.Told.Da.Contains("6101104001", StringComparison.Ordinal));
        Assert.Contains("Skriv koden på et af nøgletallene: 1, 2", verdict.Unreadable[2].Told.Da, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("19.123", "13,28")]
    [InlineData("19123", "13.28")]
    [InlineData("19 123", "13,280")]
    [InlineData("19,123.0", "13.28")]
    public void Numbers_are_read_with_Danish_and_English_marks(string population, string figure) =>
        Assert.Empty(Check(KeyFigureLayout.Sheet, [Line("2a", "Jul 17", "254", population, figure)]) is { Unreadable.Count: 0, Faults: var faults } ? faults : throw new FormatException(population));

    [Fact]
    public void A_sheet_of_own_key_figures_is_summed_as_they_are_defined()
    {
        var own = OwnKeyFigures.Read([OwnKeyFigures.Header, "X;Alt;All;;P1 P2", "Xa;Noget;Some;X;P1", "Xb;Andet;Other;X;P2"]);
        IReadOnlyList<SheetLine> lines = [Line("X", "Jan", "10", "1000", "10,00") with { Row = 1 }, Line("Xa", "Jan", "4", "1000", "4,00") with { Row = 2 }, Line("Xb", "Jan", "5", "1000", "5,00") with { Row = 3 }];
        var fault = Assert.Single(KeyFigureLayout.Sheet.Check(lines, own).Faults);
        Assert.Equal((1, "count", 9m), (fault.Row, fault.Column, fault.Correct!.Value));
        Assert.Equal(3, KeyFigureLayout.Sheet.Check(lines, KeyFigureList.All).Unreadable.Count);
    }

    [Fact]
    public void Fewer_in_the_whole_than_in_its_parts_may_be_children_in_several()
    {
        var fault = Assert.Single(Check(KeyFigureLayout.Sheet, [Line("5", "Jan", "9", "1000", ""), Line("5a", "Jan", "4", "1000", ""), Line("5b", "Jan", "4", "1000", ""), Line("5c", "Jan", "2", "1000", "")]).Faults);
        Assert.Contains("flere af delene", fault.What.Da, StringComparison.Ordinal);
    }

    private static SheetLine Line(params string[] cells) => new(0, cells);

    private static SheetVerdict Check(FigureSheet sheet, IReadOnlyList<SheetLine> lines) => sheet.Check([.. lines.Select((l, i) => l with { Row = i + 1 })], KeyFigureList.All);
}
