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
        var money = new Option<string?>("--money") { Description = "Mappe til en kommunes egne data om økonomi (ikke blandt leverancerne) / folder for a municipality's own data about money (not among the deliveries)" };
        var moneyOf = new Option<string>("--money-of") { Description = "Kommunen med data om økonomi / the municipality with data about money", DefaultValueFactory = _ => MoneyPlan.Usual };
        var dense = new Option<bool>("--money-dense") { Description = "Så mange posteringer som i en stor kommune / as many postings as a large municipality has" };
        var all = new Option<string?>("--only") { Description = "Lad alle børn bo i denne kommune / let all children live in this municipality" };
        var command = new Command("generate", "Lav et syntetisk land / make a synthetic country") { to, seed, persons, from, until, faults, density, only, money, moneyOf, dense, all };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(to)!, new CountryPlan
        {
            Seed = parsed.GetValue(seed),
            Persons = parsed.GetValue(persons),
            FromYear = parsed.GetValue(from),
            ToYear = parsed.GetValue(until),
            Faults = parsed.GetValue(faults),
            RecordsPerPerson = parsed.GetValue(density),
            MeasuresOnly = parsed.GetValue(only),
            Money = parsed.GetValue(money) is { } folder ? new MoneyPlan(Known(shared, "--money-of", parsed.GetValue(moneyOf)!), folder, parsed.GetValue(dense)) : null,
            Only = parsed.GetValue(all) is { } code ? Known(shared, "--only", code) : null,
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
        if (made.Money is { } money)
        {
            shared.Output.WriteLine(shared.Say(new Text(
                $"{money.Rows.Count} filer om økonomi i {plan.Money!.Folder} (kommune {plan.Money.Municipality}): {money.Rows.GetValueOrDefault("grants")} bevillingslinjer, {money.Rows.GetValueOrDefault("postings")} posteringer, {money.Faults.Count} fejl",
                $"{money.Rows.Count} files about money in {plan.Money!.Folder} (municipality {plan.Money.Municipality}): {money.Rows.GetValueOrDefault("grants")} grant lines, {money.Rows.GetValueOrDefault("postings")} postings, {money.Faults.Count} faults")));
        }

        shared.Output.WriteLine(shared.Say(new Text(
            $"{made.Files} filer i {to}: {made.Persons} børn, {made.SupportRecords} støttehændelser, {made.DisabilityRecords} handicaphændelser, {made.OtherRecords.Values.Sum()} poster i de øvrige statistikker",
            $"{made.Files} files in {to}: {made.Persons} children, {made.SupportRecords} support events, {made.DisabilityRecords} disability events, {made.OtherRecords.Values.Sum()} records of the other statistics")));
        return CommandLine.Done;
    }

    private static string Known(SharedOptions shared, string option, string code) =>
        Geography.WithCode(code)?.Code ?? throw new CannotException(shared.Say(new Text($"{option} {code}: ukendt kommunekode", $"{option} {code}: unknown municipality code")));
}
