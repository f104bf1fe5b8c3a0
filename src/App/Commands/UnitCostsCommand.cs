using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>unitcosts: what a place or a measure costs in each municipality, from the register's users and the municipalities' accounts.</summary>
internal static class UnitCostsCommand
{
    public static Command Make(SharedOptions shared)
    {
        var year = new Option<int?>("--year") { Description = "Regnskabsår; ellers det seneste hele år / accounting year; otherwise the last full year" };
        var area = new Option<int?>("--area") { Description = "Vis alle kommuner for delområde 1-10 / show all municipalities for area 1-10" };
        var municipality = new Option<string?>("--municipality") { Description = "Fremhæv denne kommune / highlight this municipality" };
        var per = new Option<string?>("--per") { Description = "Pr. helårsbruger, unik bruger eller bruger på en dag; ellers den sigende for området / for each full-year user, different user or user on a day; otherwise what tells most" };
        var by = new Option<string>("--by") { Description = "Brugere efter betalings- eller handlekommune / users by paying or acting municipality", DefaultValueFactory = _ => "paying" };
        var on = new Option<DateOnly?>("--on") { Description = "Dagen for brugere på en dag; ellers 31. december / the day of users on a day; otherwise 31 December" };
        var relief = new Option<bool>("--with-relief") { Description = "Tæl aflastning efter BL 90/SEL 44 med i område 8 / count relief under BL 90/SEL 44 in area 8" };
        var shared999 = new Option<bool>("--distribute") { Description = "Fordel uspecifikke grupperinger (frarådes) / share out non-specific groupings (advised against)" };
        var alert = new Option<decimal>("--alert") { Description = "Grænse i procent for uspecifikke grupperinger / limit in percent for non-specific groupings", DefaultValueFactory = _ => NonSpecificShares.UsualLimit };
        var exclusive = new Option<bool>("--percentiles-exc") { Description = "Percentiler som i rapporten (n+1) / percentiles as in the report (n+1)" };
        var check = SheetCheckOption.Make(UnitCostLayout.Sheet);
        var to = GridOutput.To();
        per.AcceptOnlyFromAmong("fullyear", "unique", "day");
        by.AcceptOnlyFromAmong("acting", "paying");
        var command = new Command("unitcosts", "Enhedsudgifter for ti delområder / unit costs of ten areas") { year, area, municipality, per, by, on, relief, shared999, alert, exclusive, check, to };
        command.SetAction(shared.Action(parsed =>
        {
            if (parsed.GetValue(check) is { } sheet)
                return SheetCheckOption.Run(shared, shared.Output, sheet, [UnitCostLayout.Sheet], KeyFigureList.All);
            using var store = Judged.Open(shared);
            var asked = parsed.GetValue(year) ?? (shared.AsOf ?? store.JudgedOn ?? shared.Today).Year - 1;
            if (asked is < 2007 or > 2128)
                throw new CannotException(shared.Say(new Text($"--year {asked}: konti kendes fra 2007", $"--year {asked}: accounts are known from 2007")));
            if (parsed.GetValue(area) is { } number && UnitCostAreas.WithNumber(number) is null)
                throw new CannotException(shared.Say(new Text($"--area {number}: skriv et delområde 1-10", $"--area {number}: write an area 1-10")));
            var own = parsed.GetValue(municipality) is { } code ? MunicipalOptions.Municipality(shared, code) : null;
            var question = UserQuestion.Of(asked, parsed.GetValue(by) == "paying" ? UserPlace.Paying : UserPlace.Acting, parsed.GetValue(on));
            var spells = CountingSpells.Read(store).ToList();
            var accounts = TableInput.Read(store.Database.PackedFiles(), store.Paths.Packed).Accounts;
            var costs = AreaCosts.Of(accounts, asked, parsed.GetValue(shared999));
            var users = AreaUsers.Of(spells, question, parsed.GetValue(relief));
            var rule = parsed.GetValue(exclusive) ? PercentileRule.Exclusive : PercentileRule.Inclusive;
            UnitCostTable Table(UnitCostArea a) => UnitCosts.Of(a, asked, Basis(parsed.GetValue(per)) ?? a.Headline, costs, users, rule);
            List<Grid> grids = parsed.GetValue(area) is { } one
                ? [UnitCostGrids.Municipalities(Table(UnitCostAreas.WithNumber(one)!), own)]
                : [UnitCostGrids.Areas([.. UnitCostAreas.All.Select(Table)], own), UnitCostGrids.NonSpecific(NonSpecificShares.Of(accounts, asked, parsed.GetValue(alert)), own)];
            if (own is not null && parsed.GetValue(area) is null)
                grids.Add(UnitCostGrids.ActingAndPaying(ActingAndPaying.Of(spells, own, question, UserBasis.FullYear), own));
            GridOutput.Write(shared, parsed.GetValue(to), UnitCostAnalysis.Declaration, grids);
            foreach (var left in costs.LeftOut)
                shared.Errors.WriteLine(shared.Say(new Text($"Ikke talt med: {left.Rows} rækker, {new Kroner(left.Ore).In(Language.Danish)} kr.: {left.Why.Da}", $"Not counted: {left.Rows} rows, {new Kroner(left.Ore).In(Language.English)} kroner: {left.Why.En}")));
            return CommandLine.Done;
        }));
        return command;
    }

    private static UserBasis? Basis(string? per) => per switch { "fullyear" => UserBasis.FullYear, "unique" => UserBasis.Unique, "day" => UserBasis.OnDay, _ => null };
}
