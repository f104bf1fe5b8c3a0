using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

/// <summary>What is wrong in the printed tables of the joining report is found, and nothing else is.</summary>
public sealed class PrintedTableTests
{
    [Fact]
    public void A_maximum_copied_from_another_area_is_found_and_the_rest_of_the_annex_is_in_order()
    {
        var fault = Assert.Single(UnitCostSheet.Check(PrintedTables.Annex));
        Assert.Equal((5, UserBasis.OnDay), (fault.Area, fault.Basis));
        Assert.Contains("426.889", fault.What.Da, StringComparison.Ordinal);
        Assert.Contains("103.743", fault.What.Da, StringComparison.Ordinal);
        Assert.Contains("område 6", fault.What.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_out_of_order_are_found() =>
        Assert.Equal(2, UnitCostSheet.Check([new(1, UserBasis.FullYear, 50, 5, 12) { Minimum = 10, P10 = 20, P90 = 15, Maximum = 100 }]).Count);

    [Fact]
    public void The_rounded_own_room_of_table_3_10_is_64_percent_and_not_71()
    {
        var faults = DeviationSheet.Check(
        [
            new(1, "Plejefamilier", 100.5m, 93.5m, 7m, 7), new(2, "Netværk", 5.6m, 5.6m, 0, 0), new(3, "Opholdssteder", 39.3m, 44.2m, -5, -11), new(4, "Kost- og efterskole", 2.4m, 2.4m, 0, 0),
            new(5, "Eget værelse", 2.3m, 1.4m, 1, 71), new(6, "Døgninstitution", 15.9m, 15.3m, 0.6m, 4), new(7, "I alt", 166m, 162.4m, 3.6m, 2, IsTotal: true),
        ]);
        Assert.Equal([(3, -5m, -4.9m), (5, 1m, 0.9m), (5, 71m, 64m)], faults.Select(f => (f.Row, f.Printed, f.Correct)));
        Assert.Contains("rundede forskel", faults[2].What.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_7_percent_fewer_and_7_percent_more_is_4_5_more()
    {
        var deviations = PrintedTables.Users.Select(u => new Deviation(u.OnDay, u.FullYear)).ToList();
        Assert.Equal([-2.34m, 4.48m, -6.87m, -3.90m, -1.12m, 4.47m, 1.45m, -1.76m, 3.27m], deviations.Select(d => Math.Round(d.Percent!.Value, 2, MidpointRounding.AwayFromZero)));
        var fault = Assert.Single(DeviationSheet.CheckRange(deviations, -7, 7));
        Assert.Equal((7m, 4.5m), (fault.Printed, fault.Correct));
    }
}
