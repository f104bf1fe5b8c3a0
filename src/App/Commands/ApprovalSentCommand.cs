using System.CommandLine;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>approve sent: writes down that the lists of a year have been sent, so that reminders can be counted from the day.</summary>
internal static class ApprovalSentCommand
{
    public static Command Make(SharedOptions shared)
    {
        var statistic = new Option<string>("--statistic") { Description = "IND, ANB eller/or HAN", Required = true };
        var year = new Option<int>("--year") { Description = "Referenceår / reference year", Required = true };
        var by = new Option<string>("--by") { Description = "Hvem har sendt dem / who sent them", Required = true };
        var day = DayOption.Make("--on", "Dagen; i dag, når den udelades / the day; today when left out");
        var municipality = new Option<string[]>("--municipality") { Description = "Kun disse; ellers alle, der ikke har godkendt listen, som den er nu / only these; otherwise all that have not approved the list as it is now", AllowMultipleArgumentsPerToken = true };
        var command = new Command("sent", "Listerne er sendt; rykkere tælles fra dagen / the lists have been sent; reminders are counted from the day") { statistic, year, by, day, municipality };
        command.SetAction(shared.Action(parsed =>
        {
            var asked = ApprovalCommand.StatisticOf(shared, parsed.GetRequiredValue(statistic));
            var sentOn = parsed.GetValue(day) ?? shared.Today;
            if (sentOn > shared.Today)
                throw new CannotException(shared.Say(new Text($"{sentOn:yyyy-MM-dd} er ikke kommet endnu", $"{sentOn:yyyy-MM-dd} has not come yet")));
            using var store = ApprovalCommand.OpenToWrite(shared);
            var open = YearAnswer.All(store, asked, parsed.GetRequiredValue(year)).Where(a => a.State != AnswerState.Approved).Select(a => a.List.Municipality.Code).ToList();
            var chosen = parsed.GetValue(municipality) is { Length: > 0 } named ? named.Distinct().ToList() : open;
            if (chosen.Find(c => Geography.WithCode(c) is null) is { } unknown)
                throw new CannotException(shared.Say(new Text($"{unknown} er ikke en kommune", $"{unknown} is not a municipality")));
            if (chosen.Count > 0)
            {
                store.Note(new FiguresListsSent
                {
                    Statistic = asked.Code(),
                    Year = parsed.GetRequiredValue(year),
                    SentOn = sentOn,
                    Municipalities = chosen,
                    By = ApprovalCommand.Given(shared, "--by", parsed.GetRequiredValue(by)),
                    RecordedAt = shared.Clock.GetUtcNow(),
                });
            }

            shared.Output.WriteLine(shared.Say(new Text($"{chosen.Count} lister sendt {sentOn:yyyy-MM-dd}", $"{chosen.Count} lists sent {sentOn:yyyy-MM-dd}")));
            return CommandLine.Done;
        }));
        return command;
    }
}
