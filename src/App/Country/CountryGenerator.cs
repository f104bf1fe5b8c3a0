namespace Socialstat.App;

/// <summary>Makes the synthetic country: delivery files of 98 municipalities and of the population register.</summary>
public static class CountryGenerator
{
    private const int ProgressStep = 10_000;

    /// <summary>Writes the country's deliveries into the folder, child by child; memory does not grow with the number of children.</summary>
    /// <param name="plan">What the country shall be like.</param>
    /// <param name="outputFolder">Created when missing; must not have delivery files already.</param>
    /// <param name="progress">Told the number of children done.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan cannot be carried out.</exception>
    /// <exception cref="IOException">The folder has delivery files already, or cannot be written.</exception>
    public static CountrySummary Generate(CountryPlan plan, string outputFolder, Action<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        plan.Check();
        Directory.CreateDirectory(outputFolder);
        if (Directory.EnumerateFiles(outputFolder, "*.csv").Any())
            throw new IOException($"{outputFolder} has CSV files already; a country is made in an empty folder.");
        var setting = Setting.Of(plan);
        var cohorts = new Cohorts(plan);
        var deliveries = new Deliveries(setting, outputFolder);
        var outlet = new CaseOutlet(setting, deliveries);
        var records = new CaseRecords(setting, outlet);
        var support = new SupportCourses(setting, cohorts, records);
        var disability = new DisabilityCourses(setting, records);
        var entries = new EntryFiles(plan, outputFolder);
        var town = plan.Money is { } money ? new MoneyTown(plan, money) : null;
        var others = new OtherStatistics(setting, entries, town is null ? null : town.Take);
        outlet.Told = plan.MeasuresOnly ? null : others.Cost;
        outlet.Told += town is null ? null : town.Take;
        using var register = new RegisterFiles(plan, outputFolder);
        for (var number = 0; number < plan.Persons; number++)
        {
            var child = Child.Of(number, cohorts, setting.Towns, plan.Seed, setting.Horizon);
            register.Add(child);
            support.Make(child);
            disability.Make(child);
            if (!plan.MeasuresOnly)
                others.Make(child);
            town?.Take(child);
            if ((number + 1) % ProgressStep == 0)
                progress?.Invoke(number + 1);
        }

        register.Finish();
        var (files, gaps) = deliveries.Finish();
        others.Finish();
        return new CountrySummary
        {
            Files = files + 3 + entries.Files,
            OtherRecords = entries.Records,
            OtherFaults = [.. EntryFaults.All.Select((f, i) => (f.Type, f.Name, f.Rule, entries.FaultCounts[i]))],
            Money = town?.Finish(),
            Persons = plan.Persons,
            Mothers = register.Mothers,
            SupportRecords = outlet.SupportRecords,
            DisabilityRecords = outlet.DisabilityRecords,
            ResidenceRecords = register.Residence,
            PopulationRecords = register.Population,
            FaultCounts = [.. Faults.All.Select((f, i) => KeyValuePair.Create(f, f.IsOfDelivery ? gaps : outlet.FaultCounts[i]))],
        };
    }
}
