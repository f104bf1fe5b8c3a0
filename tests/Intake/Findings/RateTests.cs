using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>Error rates over the records that a rule is judged on, counted by hand.</summary>
public sealed class RateTests : IDisposable
{
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_rule_on_starts_has_the_starts_that_stand_as_its_denominator()
    {
        _store.SendPeople();
        // 101: five starts are sent; one is taken out again, and one is sent twice: four stand, two of them under the old act and open.
        _store.Send("2025-05-01", 1,
            Start("S1", Maria, "2023-03-01", paragraph: "SEL 52.3.6") + Start("S2", Noah, "2023-03-01", paragraph: "SEL 52.3.6") + Start("S3", Maria, "2024-03-01", "2024-04-01", "BL 32.1.2")
            + Start("S4", Noah, "2024-03-01", "2024-04-01", "BL 32.1.2") + Start("S5", Noah, "2024-06-01", paragraph: "BL 32.1.2"));
        _store.Send("2025-05-02", 2, Delete("S4") + Start("S3", Maria, "2024-03-01", "2024-05-01", "BL 32.1.2") + End("S5", "2024-07-01"));
        // 147: one start, without the error.
        _store.ReceiveWith(new DeliveryLabel(), Lives.On("2025-05-03"), _store.File("support_147_20250503_0001.csv", Header + Start("T1", Maria, "2024-03-01", "2024-04-01", municipality: "147")));
        Assert.Equal(["000 2/5 40,00", "101 2/4 50,00"], Rates("GEN-D010"));
    }

    [Fact]
    public void A_rule_on_ends_counts_ends_too_and_a_record_on_the_error_list_was_judged()
    {
        _store.SendPeople();
        // Two starts and one end stand; the end is before its start.
        _store.Send("2025-05-01", 1, Start("S1", Maria, "2024-03-01") + Start("S2", Noah, "2024-03-01") + End("S1", "2024-02-01"));
        Assert.Equal(["000 1/3 33,33", "101 1/3 33,33"], Rates("GEN-D001"));
    }

    [Fact]
    public void Rows_of_the_population_register_are_counted_row_by_row()
    {
        _store.ReceiveWith(new DeliveryLabel(), Lives.On("2025-05-01"),
            _store.File("persons_000_20250501_0001.csv", "person_id;birth_date;sex\n7506104000;2010-31-15;K\n6103124001;2012-31-01;M\n7506064000;2006-06-15;K\n"));
        Assert.Equal(["000 2/3 66,67"], Rates("GEN-F013"));
    }

    [Fact]
    public void A_rule_on_deliveries_counts_deliveries()
    {
        _store.SendPeople();
        _store.Send("2025-05-01", 1, Start("S1", Maria, "2024-03-01"));
        _store.Send("2025-05-02", 3, Start("S2", Noah, "2024-03-01"));
        Assert.Equal(["000 1/2 50,00", "101 1/2 50,00"], Rates("GEN-F010"));
    }

    private string[] Rates(string rule)
    {
        using var store = RegisterStore.OpenToRead(_store.Folder);
        return [.. FindingRates.Read(store, new FindingFilter(Code: rule)).Select(r => $"{r.Reporter} {r.Findings}/{r.Judged} {r.Percent(Language.Danish)}")];
    }
}
