using System.CommandLine;
using System.Text;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>users: full-year users, unique users and users on a date, by kind and place.</summary>
internal static class UsersCommand
{
    public static Command Make(SharedOptions shared)
    {
        var year = new Option<int?>("--year") { Description = "År; ellers det seneste hele år / year; otherwise the last full year" };
        var by = new Option<string>("--by") { Description = "Handle- eller betalingskommune / acting or paying municipality", DefaultValueFactory = _ => "acting" };
        var on = new Option<DateOnly?>("--on") { Description = "Dato for brugere på en dag; ellers 31. december / day of users on a date; otherwise 31 December" };
        var fixedYear = new Option<bool>("--days-365") { Description = "Et år er altid 365 dage / a year is always 365 days" };
        var place = new Option<string?>("--place") { Description = "Kun dette område (000, region, landsdel, kommune) / only this place" };
        var check = SheetCheckOption.Make(DeviationLayout.Sheet, ShareLayout.Sheet);
        var to = new Option<string?>("--out") { Description = "Fil; ellers skærmen / file; otherwise the screen" };
        by.AcceptOnlyFromAmong("acting", "paying");
        var command = new Command("users", "Helårsbrugere, unikke brugere og brugere på en dato / full-year users, unique users and users on a date") { year, by, on, fixedYear, place, check, to, UsersCompareCommand.Make(shared) };
        command.SetAction(shared.Action(parsed =>
        {
            if (parsed.GetValue(check) is { } sheet)
                return SheetCheckOption.Run(shared, shared.Output, sheet, [DeviationLayout.Sheet, ShareLayout.Sheet], KeyFigureList.All);
            using var store = Judged.Open(shared);
            var day = shared.AsOf ?? store.JudgedOn ?? shared.Today;
            var asked = parsed.GetValue(year) ?? day.Year - 1;
            if (asked is < 1950 or > 2128)
                throw new CannotException(shared.Say(new Text($"--year {asked}: året skal ligge mellem 1950 og 2128", $"--year {asked}: the year must be between 1950 and 2128")));
            var question = UserQuestion.Of(asked, parsed.GetValue(by) == "paying" ? UserPlace.Paying : UserPlace.Acting, parsed.GetValue(on), parsed.GetValue(fixedYear));
            var only = parsed.GetValue(place);
            if (only is not null && Enumerable.Range(0, Places.Count).All(p => CodeOf(p) != only))
                throw new CannotException(shared.Say(new Text($"--place {only}: ukendt område", $"--place {only}: unknown place")));
            var counts = UserCounts.Of(CountingSpells.Read(store), question).Where(c => only is null || CodeOf(c.Place) == only);
            using var file = parsed.GetValue(to) is { } path ? new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" } : null;
            Write(file ?? shared.Output, counts, question, shared);
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Write(TextWriter to, IEnumerable<UserCount> counts, UserQuestion question, SharedOptions shared)
    {
        var culture = NumberForm.In(shared.Language);
        if (!shared.Json)
            to.WriteLine("year;statistic;type;title;place;full_year_users;unique_users;users_on_date;date");
        foreach (var count in counts)
        {
            var type = count.Measure?.BankCode ?? "IALT";
            var title = (count.Measure?.Title ?? count.Statistic.Title()).In(shared.Language);
            var users = count.FullYearUsers(question);
            to.WriteLine(shared.Json
                ? System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object>
                {
                    ["year"] = question.Year,
                    ["statistic"] = count.Statistic.Code(),
                    ["type"] = type,
                    ["title"] = title,
                    ["place"] = CodeOf(count.Place),
                    ["full_year_users"] = users,
                    ["unique_users"] = count.UniqueUsers,
                    ["users_on_date"] = count.UsersOnDay,
                    ["date"] = question.OnDay,
                })
                : string.Create(culture, $"{question.Year};{count.Statistic.Code()};{type};{title.Replace(';', ',')};{CodeOf(count.Place)};{users:0.00};{count.UniqueUsers};{count.UsersOnDay};{question.OnDay:yyyy-MM-dd}"));
        }
    }

    private static string CodeOf(int place)
    {
        if (place == Places.Country)
            return "000";
        if (place >= Places.FirstMunicipality)
            return Geography.Municipalities[place - Places.FirstMunicipality].Code;
        return place >= Places.FirstProvince ? Geography.Provinces[place - Places.FirstProvince].Code : Geography.Regions.First(r => Places.Of(r) == place).Code;
    }
}
