using Socialstat.App;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.App;

/// <summary>The other statistics of the synthetic country, received by the real program: clean records break no error rule, and each fault is found by its rule.</summary>
public sealed class CountryEntries
{
    private static readonly DateOnly Today = new(2025, 2, 1);

    [Fact]
    public void A_country_without_faults_has_no_errors_in_any_statistic()
    {
        var (_, findings) = Received(0);
        Assert.Empty(findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Delivery}:{f.Row} {f.Value}"));
    }

    [Fact]
    public void Every_fault_in_the_other_statistics_is_found_by_the_rule_that_is_named_with_it()
    {
        var (summary, findings) = Received(0.4);
        var made = summary.OtherFaults.Where(f => f.Count > 0).ToList();
        Assert.True(made.Count >= 12, string.Join(", ", made.Select(m => m.Name)));
        Assert.Empty(made.Where(m => !findings.Exists(f => f.Code == m.Rule && f.Statistic == RecordTypes.Named(m.Type)!.Statistic.Code())).Select(m => $"{m.Type} {m.Name} {m.Rule}"));
    }

    private static (CountrySummary Summary, List<FindingLine> Findings) Received(double faults)
    {
        var folder = Directory.CreateTempSubdirectory("country").FullName;
        try
        {
            var summary = CountryGenerator.Generate(new CountryPlan { Persons = 4_000, FromYear = 2023, ToYear = 2024, Faults = faults, RecordsPerPerson = 0.1 }, Path.Combine(folder, "in"));
            using var store = RegisterStore.OpenToWrite(Path.Combine(folder, "store"));
            using (var receiver = new Receiver(store, new ReceiveOptions { Today = Today, Clock = new MovableClock() }))
                Assert.Equal(summary.Files, receiver.Receive(Incoming.FilesIn([Path.Combine(folder, "in")]).Select(f => Incoming.File(f))).Count());
            return (summary, [.. FindingList.Read(store.Database, null, Language.English)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
