using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>users compare: a municipality's own list of users against the register, and the children behind the differences.</summary>
internal static class UsersCompareCommand
{
    public static Command Make(SharedOptions shared)
    {
        var file = new Argument<string?>("file") { Description = "Egen liste (formatet own_users); ellers den indlæste / own list (layout own_users); otherwise the imported one", Arity = ArgumentArity.ZeroOrOne };
        var municipality = MoneyCommand.MunicipalityOption();
        var year = new Option<int?>("--year") { Description = "År; ellers det seneste hele år / year; otherwise the last full year" };
        var per = new Option<string>("--per") { Description = "Helårsbrugere, unikke brugere eller brugere på en dag / full-year users, different users or users on a day", DefaultValueFactory = _ => "fullyear" };
        var by = new Option<string>("--by") { Description = "Registrets brugere efter handle- eller betalingskommune / the register's users by acting or paying municipality", DefaultValueFactory = _ => "acting" };
        var on = new Option<DateOnly?>("--on") { Description = "Dagen for brugere på en dag; ellers 31. december / the day of users on a day; otherwise 31 December" };
        var to = GridOutput.To();
        per.AcceptOnlyFromAmong("fullyear", "unique", "day");
        by.AcceptOnlyFromAmong("acting", "paying");
        var command = new Command("compare", "Egen liste mod registret / own list against the register") { file, municipality, year, per, by, on, to };
        command.SetAction(shared.Action(parsed =>
        {
            var place = MunicipalOptions.Municipality(shared, parsed.GetValue(municipality));
            var own = parsed.GetValue(file) is { } path ? FromFile(shared, path, place) : MoneyCommand.Read(shared, place.Code).Book.OwnUsers;
            using var store = Judged.Open(shared);
            var asked = parsed.GetValue(year) ?? (shared.AsOf ?? store.JudgedOn ?? shared.Today).Year - 1;
            var question = UserQuestion.Of(asked, parsed.GetValue(by) == "paying" ? UserPlace.Paying : UserPlace.Acting, parsed.GetValue(on));
            var basis = parsed.GetValue(per) switch { "unique" => UserBasis.Unique, "day" => UserBasis.OnDay, _ => UserBasis.FullYear };
            var comparison = UserComparisons.Compare(own, CountingSpells.Read(store), place, question, basis);
            GridOutput.Write(shared, parsed.GetValue(to), UserComparisonGrids.Declaration, UserComparisonGrids.Counts(comparison), UserComparisonGrids.Children(comparison));
            return CommandLine.Done;
        }));
        return command;
    }

    // Read by the same code as an import, in a place of its own that is removed again: nothing of the list is kept.
    private static IReadOnlyList<OwnUser> FromFile(SharedOptions shared, string path, Municipality municipality)
    {
        if (!File.Exists(path))
            throw new CannotException(shared.Say(new Text($"{path} findes ikke", $"{path} does not exist")));
        var folder = Directory.CreateTempSubdirectory("socialstat-own-").FullName;
        try
        {
            var paths = new StorePaths(folder);
            new MoneyImport(paths, municipality, shared.Clock, "users compare").Keep(path, OwnUsersLayout.Declaration);
            var reading = MoneyBookReader.Read(paths, municipality);
            foreach (var finding in reading.Findings.Take(10))
                shared.Errors.WriteLine(shared.Say(finding.Message));
            return reading.Book.OwnUsers.Count > 0 ? reading.Book.OwnUsers
                : throw new CannotException(shared.Say(new Text($"{path}: ingen rækker kan læses; skabelonen gives af money layout own_users", $"{path}: no row can be read; the template is given by money layout own_users")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
