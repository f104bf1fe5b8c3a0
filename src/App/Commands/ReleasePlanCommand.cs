using System.CommandLine;
using System.Globalization;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>release plan, reschedule, correct: what stands in the calendar.</summary>
internal static class ReleasePlanCommand
{
    public static Command Plan(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var tables = new Option<string[]>("--tables") { Description = "Emner eller tabeller / subjects or tables: BU, HAND, ISBU01 ...", AllowMultipleArgumentsPerToken = true, Required = true };
        var year = new Option<int>("--year") { Description = "Nyeste referenceår / newest reference year", Required = true };
        var day = DayOption.Make("--day", "Udgivelsesdag, kl. 08:00 dansk tid; i dag, når den ikke angives / day of publication, 08:00 Danish time; today when not given");
        var title = ReleaseCommand.Texts("--title", "Titel i kalenderen", "title in the calendar");
        var by = ReleaseCommand.By();
        var command = new Command("plan", "Sæt en udgivelse i kalenderen / put a release in the calendar") { id, tables, year, day, title.Da, title.En, by };
        command.SetAction(shared.Action(parsed =>
        {
            var codes = ReleaseCommand.Tables(shared, parsed.GetValue(tables)!);
            return ReleaseCommand.Note(shared, new ReleasePlanned
            {
                Release = parsed.GetValue(id)!,
                At = shared.Clock.GetUtcNow(),
                By = parsed.GetValue(by)!,
                Title = ReleaseCommand.Read(shared, parsed, title, TitleOf(codes, parsed.GetValue(year))),
                Tables = codes,
                Year = parsed.GetValue(year),
                Day = parsed.GetValue(day) ?? PublicationHour.DayOf(shared.Clock.GetUtcNow()),
            });
        }));
        return command;
    }

    public static Command Reschedule(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var day = DayOption.Make("--day", "Ny dag / new day");
        var reason = ReleaseCommand.Texts("--reason", "Hvorfor, vises i kalenderen", "why, shown in the calendar");
        var by = ReleaseCommand.By();
        var command = new Command("reschedule", "Flyt en udgivelse, der ikke er offentlig / move a release that is not public") { id, day, reason.Da, reason.En, by };
        command.SetAction(shared.Action(parsed => ReleaseCommand.Note(shared, new ReleaseRescheduled
        {
            Release = parsed.GetValue(id)!,
            At = shared.Clock.GetUtcNow(),
            By = parsed.GetValue(by)!,
            Day = Given(shared, parsed.GetValue(day)),
            Reason = ReleaseCommand.Read(shared, parsed, reason),
        })));
        return command;
    }

    public static Command Correct(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var name = new Option<string?>("--as") { Description = "Rettelsens navn / name of the correction (bu-2024-r1)" };
        var day = DayOption.Make("--day", "Udgivelsesdag; i dag, når den ikke angives / day of publication; today when not given");
        var remark = ReleaseCommand.Texts("--remark", "Hvad der var forkert, vises ved tabellerne", "what was wrong, shown with the tables");
        var by = ReleaseCommand.By();
        var command = new Command("correct", "Sæt en rettelse af en offentlig udgivelse i kalenderen / put a correction of a public release in the calendar") { id, name, day, remark.Da, remark.En, by };
        command.SetAction(shared.Action(parsed =>
        {
            var book = ReleaseCommand.Open(shared).Book();
            var wrong = ReleaseCommand.Find(shared, book, parsed.GetValue(id)!);
            var number = 1 + book.Releases.Count(r => r.Corrects == wrong.Id);
            return ReleaseCommand.Note(shared, new ReleaseCorrected
            {
                Release = parsed.GetValue(name) ?? string.Create(CultureInfo.InvariantCulture, $"{wrong.Id}-r{number}"),
                At = shared.Clock.GetUtcNow(),
                By = parsed.GetValue(by)!,
                Title = new Text($"{wrong.Title.Da} (rettelse)", $"{wrong.Title.En} (correction)"),
                Tables = wrong.Tables,
                Year = wrong.Year,
                Day = parsed.GetValue(day) ?? PublicationHour.DayOf(shared.Clock.GetUtcNow()),
                Corrects = wrong.Id,
                Remark = ReleaseCommand.Read(shared, parsed, remark),
            });
        }));
        return command;
    }

    /// <summary>The title of a release of the tables when no other is given.</summary>
    public static Text TitleOf(IReadOnlyList<string> codes, int year)
    {
        var subjects = Catalogue.All.Where(t => codes.Contains(t.Code)).Select(t => t.Subject.Text).Distinct().ToList();
        return new Text(
            $"{string.Join(", ", subjects.Select(s => s.Da))} {year.ToString(CultureInfo.InvariantCulture)}",
            $"{string.Join(", ", subjects.Select(s => s.En))} {year.ToString(CultureInfo.InvariantCulture)}");
    }

    private static DateOnly Given(SharedOptions shared, DateOnly? day) => day ?? throw new CannotException(shared.Say(new Text("angiv --day", "give --day")));
}
