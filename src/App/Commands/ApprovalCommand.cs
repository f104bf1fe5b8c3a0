using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>approve: the list of a municipality's counts of a year, its answer, and who has answered (000:3.4, 004:3.4).</summary>
internal static class ApprovalCommand
{
    /// <summary>The statistics that municipalities approve by lists.</summary>
    public static readonly Statistic[] Answered = [Statistic.Support, Statistic.Placement, Statistic.Disability];

    public static Command Make(SharedOptions shared) =>
        new("approve", "Kommunernes årlige godkendelse af deres tal / the municipalities' yearly approval of their figures") { List(shared), Give(shared), Reject(shared), Status(shared), ApprovalSentCommand.Make(shared) };

    private static Command List(SharedOptions shared)
    {
        var (municipality, statistic, year) = Which();
        var command = new Command("list", "Optællingen, som kommunen skal svare på / the counts that the municipality answers for") { municipality, statistic, year };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = shared.OpenToRead();
            var now = Find(shared, store, parsed.GetRequiredValue(municipality), StatisticOf(shared, parsed.GetRequiredValue(statistic)), parsed.GetRequiredValue(year));
            var before = Find(shared, store, now.List.Municipality.Code, now.List.Statistic, now.List.Year - 1).List.Counts.ToDictionary(c => c.Measure);
            if (shared.Json)
            {
                Write(shared, now, now.List.Counts.Select(c => new { Measure = c.Measure.BankCode, c.Measure.Title, c.Episodes, c.Persons, EpisodesBefore = before.GetValueOrDefault(c.Measure)?.Episodes ?? 0, PersonsBefore = before.GetValueOrDefault(c.Measure)?.Persons ?? 0 }));
                return CommandLine.Done;
            }

            CsvLines.Write(shared.Output, "list", "municipality", "statistic", "year", "measure", "title", "episodes", "persons", "episodes_year_before", "persons_year_before");
            foreach (var measure in Measures.Of(now.List.Statistic).Where(m => before.ContainsKey(m) || now.List.Counts.Any(c => c.Measure == m)))
            {
                var (own, old) = (now.List.Counts.FirstOrDefault(c => c.Measure == measure), before.GetValueOrDefault(measure));
                CsvLines.Write(shared.Output, now.List.Hash, now.List.Municipality.Code, now.List.Statistic.Code(), now.List.Year, measure.BankCode, shared.Say(measure.Title), own?.Episodes ?? 0, own?.Persons ?? 0, old?.Episodes ?? 0, old?.Persons ?? 0);
            }

            return CommandLine.Done;
        }));
        return command;
    }

    private static Command Give(SharedOptions shared)
    {
        var (municipality, statistic, year) = Which();
        var (list, by) = Answer();
        var command = new Command("give", "Kommunen godkender optællingen / the municipality approves the counts") { municipality, statistic, year, list, by };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = OpenToWrite(shared);
            var now = Latest(shared, store, parsed.GetRequiredValue(municipality), StatisticOf(shared, parsed.GetRequiredValue(statistic)), parsed.GetRequiredValue(year), parsed.GetRequiredValue(list));
            return Tell(shared, now with { Answer = store.Note(Approval(now.List, Given(shared, "--by", parsed.GetRequiredValue(by)), shared.Clock.GetUtcNow())) });
        }));
        return command;
    }

    private static Command Reject(SharedOptions shared)
    {
        var (municipality, statistic, year) = Which();
        var (list, by) = Answer();
        var reason = new Option<string>("--reason") { Description = "Hvad der er galt / what is wrong", Required = true };
        var contact = new Option<string>("--contact") { Description = "Hvem der kan spørges / who can be asked", Required = true };
        var measures = new Option<string[]>("--measures") { Description = "De indsatser, det drejer sig om, med bankens koder / the measures that it is about, by the bank's codes", Required = true, AllowMultipleArgumentsPerToken = true };
        var command = new Command("reject", "Kommunen er uenig i optællingen / the municipality disagrees with the counts") { municipality, statistic, year, list, by, reason, contact, measures };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = OpenToWrite(shared);
            var now = Latest(shared, store, parsed.GetRequiredValue(municipality), StatisticOf(shared, parsed.GetRequiredValue(statistic)), parsed.GetRequiredValue(year), parsed.GetRequiredValue(list));
            var codes = parsed.GetRequiredValue(measures).SelectMany(m => m.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct().ToList();
            if (codes.Find(c => !Measures.Of(now.List.Statistic).Any(m => m.BankCode == c)) is { } unknown)
                throw new CannotException(shared.Say(new Text($"{unknown} er ikke en indsats i {now.List.Statistic.Code()}", $"{unknown} is not a measure of {now.List.Statistic.Code()}")));
            if (codes.Count == 0)
                throw new CannotException(shared.Say(new Text("--measures er tom", "--measures is empty")));
            return Tell(shared, now with
            {
                Answer = store.Note(new FiguresRejected
                {
                    Municipality = now.List.Municipality.Code,
                    Statistic = now.List.Statistic.Code(),
                    Year = now.List.Year,
                    List = now.List.Hash,
                    By = Given(shared, "--by", parsed.GetRequiredValue(by)),
                    RecordedAt = shared.Clock.GetUtcNow(),
                    Reason = Given(shared, "--reason", parsed.GetRequiredValue(reason)),
                    Contact = Given(shared, "--contact", parsed.GetRequiredValue(contact)),
                    Measures = codes,
                }),
            });
        }));
        return command;
    }

    private static Command Status(SharedOptions shared)
    {
        var statistic = new Option<string?>("--statistic") { Description = "Kun denne statistik (IND, ANB, HAN) / only this statistic" };
        var year = new Option<int>("--year") { Description = "Referenceår / reference year", Required = true };
        var command = new Command("status", "Hvem der har svaret / who has answered") { statistic, year };
        command.SetAction(shared.Action(parsed =>
        {
            var asked = parsed.GetValue(statistic) is { } code ? [StatisticOf(shared, code)] : Answered;
            using var store = shared.OpenToRead();
            if (!shared.Json)
                CsvLines.Write(shared.Output, "statistic", "municipality", "year", "state", "answered_on", "by", "list");
            foreach (var answer in asked.SelectMany(s => YearAnswer.All(store, s, parsed.GetRequiredValue(year))))
                Write(shared, answer);
            return CommandLine.Done;
        }));
        return command;
    }

    /// <summary>An approval of a list.</summary>
    public static FiguresApproved Approval(YearList list, string by, DateTimeOffset at) => new()
    {
        Municipality = list.Municipality.Code,
        Statistic = list.Statistic.Code(),
        Year = list.Year,
        List = list.Hash,
        By = by,
        RecordedAt = at,
    };

    private static (Option<string> Municipality, Option<string> Statistic, Option<int> Year) Which() => (
        new("--municipality") { Description = "Kommunens kode / code of the municipality", Required = true },
        new("--statistic") { Description = "IND, ANB eller/or HAN", Required = true },
        new("--year") { Description = "Referenceår / reference year", Required = true });

    private static (Option<string> List, Option<string> By) Answer() => (
        new("--list") { Description = "Listens hash fra approve list / the list's hash from approve list", Required = true },
        new("--by") { Description = "Hvem i kommunen svarer / who answers in the municipality", Required = true });

    /// <summary>The statistic with the code, which must be one that is approved by lists.</summary>
    public static Statistic StatisticOf(SharedOptions shared, string code) => Answered.Any(s => s.Code().Equals(code, StringComparison.OrdinalIgnoreCase))
        ? Answered.First(s => s.Code().Equals(code, StringComparison.OrdinalIgnoreCase))
        : throw new CannotException(shared.Say(new Text($"{code} godkendes ikke her: {string.Join(", ", Answered.Select(s => s.Code()))}", $"{code} is not approved here: {string.Join(", ", Answered.Select(s => s.Code()))}")));

    private static YearAnswer Find(SharedOptions shared, RegisterStore store, string municipality, Statistic statistic, int year) =>
        YearAnswer.All(store, statistic, year).FirstOrDefault(a => a.List.Municipality.Code == municipality)
        ?? throw new CannotException(shared.Say(new Text($"{municipality} er ikke en kommune", $"{municipality} is not a municipality")));

    // An answer to another list than the one in force would say something of figures that nobody has seen.
    private static YearAnswer Latest(SharedOptions shared, RegisterStore store, string municipality, Statistic statistic, int year, string list)
    {
        var now = Find(shared, store, municipality, statistic, year);
        return now.List.Hash == list.Trim() ? now
            : throw new CannotException(shared.Say(new Text($"listen {list} er ikke den, der gælder nu ({now.List.Hash}): tallene er ændret; hent den nye med approve list", $"the list {list} is not the one in force ({now.List.Hash}): the figures have changed; fetch the new one with approve list")));
    }

    private static int Tell(SharedOptions shared, YearAnswer answer)
    {
        if (!shared.Json)
            CsvLines.Write(shared.Output, "statistic", "municipality", "year", "state", "answered_on", "by", "list");
        Write(shared, answer);
        return CommandLine.Done;
    }

    private static void Write(SharedOptions shared, YearAnswer answer, object? counts = null)
    {
        var (list, given) = (answer.List, answer.Answer);
        if (shared.Json)
            shared.Output.WriteLine(JsonSerializer.Serialize(new { Statistic = list.Statistic.Code(), Municipality = list.Municipality.Code, list.Year, State = YearAnswer.Word(answer.State), AnsweredAt = given?.RecordedAt, given?.By, List = list.Hash, Counts = counts }, JsonLines.Options));
        else
            CsvLines.Write(shared.Output, list.Statistic.Code(), list.Municipality.Code, list.Year, YearAnswer.Word(answer.State), given is null ? null : Publication.PublicationHour.DayOf(given.RecordedAt), given?.By, list.Hash);
    }

    /// <summary>Opens a store that exists.</summary>
    public static RegisterStore OpenToWrite(SharedOptions shared)
    {
        shared.OpenToRead().Dispose(); // Says so when there is no store.
        return RegisterStore.OpenToWrite(shared.Store);
    }

    /// <summary>What an option was given, which must not be empty.</summary>
    public static string Given(SharedOptions shared, string name, string value) =>
        string.IsNullOrWhiteSpace(value) ? throw new CannotException(shared.Say(new Text($"{name} er tom", $"{name} is empty"))) : value.Trim();
}
