using System.CommandLine;
using System.Globalization;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>demo: a synthetic country reports, is received, counted and shown. What has been done before is not done again.</summary>
internal static class DemoCommand
{
    private const string Money = "money";

    // Fixed, so that the figures are the same whenever the demonstration is seen: after the last delivery of the country.
    private static readonly DateOnly Day = new(2026, 3, 1);

    public static Command Make(SharedOptions shared)
    {
        var port = ServeCommand.Port();
        var persons = new Option<int>("--persons") { Description = "Antal børn / number of children", DefaultValueFactory = _ => new CountryPlan().Persons };
        var folder = new Option<string>("--folder") { Description = "Demonstrationens mappe / the demonstration's folder", DefaultValueFactory = _ => Path.Combine("var", "demo") };
        var command = new Command("demo", "Et syntetisk land fra indberetning til tabel / a synthetic country from report to table") { port, persons, folder };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(folder)!, new CountryPlan { Persons = parsed.GetValue(persons) }, parsed.GetValue(port))));
        return command;
    }

    private static int Run(SharedOptions shared, string folder, CountryPlan plan, int port)
    {
        var store = Prepare(shared, folder, plan);
        var api = new ApiOptions { Clock = shared.Clock, Today = () => shared.AsOf ?? Day, HasDevelopmentIssuer = true };
        return ServeCommand.Serve(shared, new SiteOptions { Store = store.Folder, Port = port, Errors = shared.Errors, Clock = Clock(shared), IsDemo = true, Api = api }, store.Reading);
    }

    /// <summary>Makes the country, receives it and writes the tables.</summary>
    public static (string Folder, StoreReading Reading) Prepare(SharedOptions shared, string folder, CountryPlan plan)
    {
        var deliveries = Path.Combine(folder, "deliveries");
        var store = Path.Combine(folder, "store");
        Say(shared, "1/4", new Text($"Et syntetisk land med {plan.Persons} børn i {deliveries}", $"A synthetic country with {plan.Persons} children in {deliveries}"));
        MakeCountry(shared, folder, deliveries, plan);
        Say(shared, "2/4", new Text($"Leverancerne modtages i {store}, og tallene udgives år for år", $"The deliveries are received in {store}, and figures are released year by year"));
        DemoHistory.Make(shared, store, deliveries, plan, Day);
        ImportMoney(shared, store, Path.Combine(folder, Money));
        Say(shared, "3/4", new Text($"Registret kontrolleres pr. {shared.AsOf ?? Day:yyyy-MM-dd}", $"The register is judged on {shared.AsOf ?? Day:yyyy-MM-dd}"));
        Judged.Open(shared.At(store, shared.AsOf ?? Day, TextWriter.Null)).Dispose();
        var tables = Path.Combine(folder, "tables");
        Say(shared, "4/4", new Text($"Tabellerne skrives i {tables}", $"The tables are written in {tables}"));
        var options = new SiteOptions { Store = store, Port = 0, Errors = shared.Errors, Clock = Clock(shared) };
        var reading = new StoreReading(options);
        foreach (var table in new BankReading(reading, options.Clock).Now().Tables)
            TableFiles.Write([table.Cube], table.Edition, tables, shared.Language, TableFiles.Usual);
        return (store, reading);
    }

    // The demonstration's own time: noon of its day when it is started, whatever the day is outside.
    private static MovedClock Clock(SharedOptions shared) => new(shared.Clock, DemoHistory.At(Day, 12));

    // A country that was not finished has another name, so that half a country is never received.
    private static void MakeCountry(SharedOptions shared, string folder, string deliveries, CountryPlan plan)
    {
        var note = Path.Combine(folder, "country.txt");
        var made = string.Create(CultureInfo.InvariantCulture, $"seed {plan.Seed}, persons {plan.Persons}, {plan.FromYear}-{plan.ToYear}, released, money of {MoneyPlan.Usual}");
        if (Directory.Exists(deliveries) && File.Exists(note))
        {
            if (File.ReadAllText(note) == made)
                return;
            throw new CannotException(shared.Say(new Text($"{folder} har et andet land; slet mappen, eller vælg en anden med --folder", $"{folder} has another country; remove the folder, or choose another with --folder")));
        }

        var unfinished = deliveries + ".unfinished";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        GenerateCommand.Run(shared.At(folder, Day, TextWriter.Null), unfinished, plan with { Money = new MoneyPlan(MoneyPlan.Usual, Path.Combine(folder, Money)) });
        File.WriteAllText(note, made);
        Directory.Move(unfinished, deliveries);
    }

    /// <summary>Imports what the town has about money. Importing the same files again changes nothing.</summary>
    public static void ImportMoney(SharedOptions shared, string store, string folder)
    {
        var municipality = MunicipalOptions.Municipality(shared, MoneyPlan.Usual);
        var import = new MoneyImport(new StorePaths(Path.GetFullPath(store)), municipality, new MovedClock(shared.Clock, DemoHistory.At(Day, 7)), "demo");
        foreach (var layout in MoneyLayouts.All)
        {
            var file = Path.Combine(folder, layout.Name + ".csv");
            if (File.Exists(file))
                import.Keep(file, layout);
        }

        Say(shared, "2/4", new Text($"{municipality.Name} har økonomidata med fejl, der kan findes: money findings --municipality {municipality.Code}", $"{municipality.Name} has data about money with faults that can be found: money findings --municipality {municipality.Code}"));
    }

    private static void Say(SharedOptions shared, string step, Text text)
    {
        shared.Output.WriteLine($"{step} {shared.Say(text)}");
        shared.Output.Flush();
    }
}
