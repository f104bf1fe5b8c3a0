using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>Measures are judged beside placements and Tilbudsportalen whatever comes first, and again when those change.</summary>
public sealed class BesidePlacementTests : IDisposable
{
    private const string Placements = "event;case_id;acting_municipality;event_date;person_id_type;person_id;legal_basis;decisive_circumstances;placement_type;place_ref\n";
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    private string People() => _store.File("persons_000_20240101_0001.csv", Persons);

    // A support person during placement, which presupposes one.
    private string Support() => _store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2025-01-20", "2025-01-30", "BL 53.1"));

    private string Placed(string person, string caseId, string name) => _store.File(name,
        Placements + $"decision;{caseId};101;2025-01-10;cpr;{person};BL 46;UDSLAG4|UDSLAG9;;\nstart;{caseId};101;2025-01-15;cpr;{person};;;1;f1\n");

    private string Noahs() => Placed(Noah, "A1", "placement_101_20250131_0001.csv");

    private string Marias() => Placed(Maria, "A2", "placement_101_20250201_0002.csv");

    [Fact]
    public void A_measure_is_judged_again_when_the_child_turns_out_to_be_placed()
    {
        _store.Receive(People(), Support());
        Assert.DoesNotContain(_store.Findings(), f => f.StartsWith("IND-045", StringComparison.Ordinal));
        _store.Receive(Noahs());
        _store.Receive(Marias());
        Assert.DoesNotContain(_store.Findings(), f => f.StartsWith("IND-045", StringComparison.Ordinal));
    }

    [Fact]
    public void A_persons_history_has_the_events_of_placements_and_notifications_by_their_own_names()
    {
        _store.Receive(People(), Support(), Marias());
        using var store = RegisterStore.OpenToRead(_store.Folder);
        var person = Law.PersonId.Parse(Maria);
        Assert.Equal(["A2 decision", "A2 start", "S1 start"], CaseHistory.OfPerson(store, person, null).Select(v => $"{v.CaseId} {v.Event}").Order(StringComparer.Ordinal));
        Assert.All(CaseHistory.OfPersons(store, new HashSet<Law.PersonId> { person }, new HashSet<Law.Statistic> { Law.Statistic.Support }, Law.Geography.Municipalities.ToHashSet()), v => Assert.Equal("S1", v.CaseId));
    }

    [Fact]
    public void Every_record_type_has_a_history()
    {
        _store.Receive(People());
        foreach (var type in Law.RecordTypes.All.Where(t => t.IsEntry && t.Reporter is Law.ReporterKind.Municipality or Law.ReporterKind.Offer))
        {
            _store.Receive(_store.File(Records.FileName(type, "csv"), string.Concat(Records.Valid(type).Select(r => string.Join(';', r) + "\n"))));
        }

        using var store = RegisterStore.OpenToRead(_store.Folder);
        var versions = CaseHistory.OfPerson(store, Law.PersonId.Parse("7506104000"), null);
        Assert.True(versions.Select(v => v.Statistic).Distinct().Count() > 5, string.Join(' ', versions.Select(v => v.Statistic).Distinct()));
        Assert.All(versions, v => Assert.NotEmpty(v.Event));
        Assert.Contains(versions, v => v.Municipality is null && v.Receipt.Reporter.Length == 10);
    }

    [Fact]
    public void Order_and_grouping_of_placements_and_measures_do_not_matter()
    {
        _store.Receive(People(), Support(), Noahs(), Marias());
        using var other = new TempStore();
        foreach (var file in new[] { Marias(), Support(), Noahs(), People() })
            other.Receive(file);
        Assert.Equal(_store.Findings(), other.Findings());
        Assert.Equal(_store.Register(), other.Register());
    }

    [Fact]
    public void An_extract_of_Tilbudsportalen_that_comes_later_is_judged_against()
    {
        const string Department = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
        _store.Receive(People(), _store.File("support_101_20250131_0001.csv", Header + $"start;;S1;101;cpr;{Maria};;BL 32.1.5;2025-01-10;2025-01-20;2025-01-30;UDSLAG4;1003398765;{Department};nej;\n"));
        Assert.Empty(_store.Findings());
        _store.Receive(_store.File("departments_000_20250401_0001.csv", $"department_id;p_number;name;opened;closed;approved\n{Department};1003398766;Huset;2020-01-01;;BL 32.1.5|BL 32.1.7\n"));
        Assert.Contains("GEN-P005@support_101_20250131_0001.csv:1", _store.Findings());
        Assert.Empty(_store.Register());
        _store.Receive(_store.File("departments_000_20250701_0002.csv", $"department_id;p_number\n{Department};1003398765\n"));
        Assert.Empty(_store.Findings());
        Assert.Single(_store.Register());
        _store.Rebuild();
        Assert.Empty(_store.Findings());
    }

    [Fact]
    public void A_schema_version_is_told_by_a_column_or_beside_the_delivery()
    {
        _store.Receive(People(), _store.File("support_101_20250131_0001.csv", Header.TrimEnd('\n') + ";schema_version\n" + Start("S1", Maria, "2024-03-01").TrimEnd('\n') + ";2023-01\n"));
        Assert.Equal(["GEN-F003@support_101_20250131_0001.csv:0"], _store.Findings());
        _store.ReceiveWith(new DeliveryLabel { SchemaVersion = "2025-01" }, 5000, _store.File("support_101_20250201_0002.csv", Header + Start("S1", Maria, "2024-03-01")));
        Assert.Single(_store.Register());
        using var store = RegisterStore.OpenToRead(_store.Folder);
        Assert.Equal("2025-01", store.Receipts.Receipts[^1].SchemaVersion);
    }
}
