using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>changes: a letter per statistic about what changes for reporters between two days.</summary>
internal static class ChangesCommand
{
    public static Command Make(SharedOptions shared)
    {
        var from = DayOption.Make("--from", "Første dag, der sammenlignes / first day compared");
        var to = DayOption.Make("--to", "Sidste dag / last day (næste / next 1 January, 1 July)");
        var notice = DayOption.Make("--notice", "Dagen, hvor der varsles / the day of the notice (--from)");
        var statistic = StatisticOption.Make();
        var folder = new Option<string?>("--out") { Description = "Mappe til brevene / folder for the letters" };
        var command = new Command("changes", "Ændringsbreve til indberettere / letters about changes to reporters") { from, to, notice, statistic, folder };
        command.SetAction(shared.Action(parsed =>
        {
            var first = parsed.GetValue(from) ?? shared.Today;
            var last = parsed.GetValue(to) ?? ReportingChanges.NextVersion(first);
            if (last < first)
                throw new CannotException(shared.Say(new Text("--to ligger før --from", "--to is before --from")));
            var letters = StatisticOption.Types(shared, parsed.GetValue(statistic))
                .Select(t => new ChangeLetter(t, new Period(first, last), parsed.GetValue(notice) ?? first, shared.Language)).ToList();
            return shared.Json ? WriteJson(shared, letters) : parsed.GetValue(folder) is { } path ? WriteFiles(shared, letters, path) : Write(shared, letters);
        }));
        return command;
    }

    private static int Write(SharedOptions shared, List<ChangeLetter> letters)
    {
        shared.Output.Write(string.Join('\n', letters.Select(l => l.ToMarkdown())));
        return CommandLine.Done;
    }

    private static int WriteFiles(SharedOptions shared, List<ChangeLetter> letters, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var letter in letters)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{letter.Type.Statistic.Code()}_{letter.Period.From:yyyy-MM-dd}_{letter.Period.To:yyyy-MM-dd}.md"));
            File.WriteAllText(path, letter.ToMarkdown(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            shared.Output.WriteLine($"{path}: {letter.Changes.Count}");
        }

        return CommandLine.Done;
    }

    private static int WriteJson(SharedOptions shared, List<ChangeLetter> letters)
    {
        foreach (var (letter, change) in letters.SelectMany(l => l.Changes.Select(c => (l, c))))
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new
            {
                Statistic = letter.Type.Statistic.Code(),
                RecordType = letter.Type.Name,
                change.Kind,
                change.TakesEffect,
                What = shared.Say(change.What),
                change.Source,
                letter.Notice,
                InTime = change.IsInTime(letter.Notice),
            }, JsonLines.Options));
        }

        return CommandLine.Done;
    }
}
