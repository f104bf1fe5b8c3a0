using System.CommandLine;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>generate: a synthetic country as delivery files.</summary>
internal static class GenerateCommand
{
    public static Command Make(SharedOptions shared)
    {
        var to = new Option<string>("--out") { Description = "Mappe til filerne / folder for the files", Required = true };
        var seed = new Option<ulong>("--seed") { Description = "Samme frø, samme land / same seed, same country", DefaultValueFactory = _ => 1 };
        var persons = new Option<int>("--persons") { Description = "Antal børn / number of children", DefaultValueFactory = _ => 60_000 };
        var from = new Option<int>("--from") { Description = "Første år / first year", DefaultValueFactory = _ => 2015 };
        var until = new Option<int>("--to") { Description = "Sidste år / last year", DefaultValueFactory = _ => 2025 };
        var faults = new Option<double>("--faults") { Description = "Andel poster med fejl, 0-1 / share of records with a fault, 0-1", DefaultValueFactory = _ => 0.02 };
        var density = new Option<double>("--records-per-person") { Description = "Indsatsposter pr. barn / records of measures per child", DefaultValueFactory = _ => new CountryPlan().RecordsPerPerson };
        var only = new Option<bool>("--measures-only") { Description = "Kun befolkning, indsatser og handicap / only population, support and disability" };
        var command = new Command("generate", "Lav et syntetisk land / make a synthetic country") { to, seed, persons, from, until, faults, density, only };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(to)!, new CountryPlan
        {
            Seed = parsed.GetValue(seed),
            Persons = parsed.GetValue(persons),
            FromYear = parsed.GetValue(from),
            ToYear = parsed.GetValue(until),
            Faults = parsed.GetValue(faults),
            RecordsPerPerson = parsed.GetValue(density),
            MeasuresOnly = parsed.GetValue(only),
        })));
        return command;
    }

    /// <summary>Makes the country; the exit code.</summary>
    public static int Run(SharedOptions shared, string to, CountryPlan plan)
    {
        try
        {
            plan.Check();
        }
        catch (ArgumentOutOfRangeException fault)
        {
            throw new CannotException(shared.Say(new Text(
                $"landet kan ikke laves: {fault.ParamName} er uden for grænserne (1-{CountryPlan.MostPersons} børn, år 2007-2035, fejl 0-1)",
                $"the country cannot be made: {fault.ParamName} is outside its bounds (1-{CountryPlan.MostPersons} children, years 2007-2035, faults 0-1)")));
        }

        using var progress = new Progress(shared, plan.Persons);
        var made = CountryGenerator.Generate(plan, to, progress.Show);
        progress.Clear();
        shared.Output.WriteLine(shared.Say(new Text(
            $"{made.Files} filer i {to}: {made.Persons} børn, {made.SupportRecords} støttehændelser, {made.DisabilityRecords} handicaphændelser, {made.OtherRecords.Values.Sum()} poster i de øvrige statistikker",
            $"{made.Files} files in {to}: {made.Persons} children, {made.SupportRecords} support events, {made.DisabilityRecords} disability events, {made.OtherRecords.Values.Sum()} records of the other statistics")));
        return CommandLine.Done;
    }
}
