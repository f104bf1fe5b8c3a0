using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>release changes: what a release changed, per table and year, or cell by cell.</summary>
internal static class ReleaseChangesCommand
{
    private static readonly string[] YearHead = ["release", "before", "table", "year", "compared", "changed", "hidden", "shown", "mar", "rmar", "mr"];

    public static Command Make(SharedOptions shared)
    {
        var id = ReleaseCommand.Id();
        var table = new Option<string?>("--table") { Description = "Kun denne tabel / only this table" };
        var cells = new Option<bool>("--cells") { Description = "Hver celle, der er ændret / every cell that changed" };
        var command = new Command("changes", "Hvad udgivelsen ændrede siden den forrige / what the release changed since the one before") { id, table, cells };
        command.SetAction(shared.Action(parsed =>
        {
            var reading = ReleaseCommand.Open(shared);
            var release = ReleaseCommand.FindMade(shared, reading.Book(), parsed.GetValue(id)!);
            var changes = ReleaseChanges.Of(reading, release).Where(c => parsed.GetValue(table) is not { } only || c.Revision.Table.Equals(only, StringComparison.OrdinalIgnoreCase)).ToList();
            if (changes.Count == 0)
                throw new CannotException(shared.Say(new Text($"{release.Id} har ingen tidligere udgivelse at sammenligne med", $"{release.Id} has no earlier release to be compared with")));
            Write(shared, release, changes, parsed.GetValue(cells));
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Write(SharedOptions shared, Release release, IReadOnlyList<(string Before, TableRevision Revision)> changes, bool isCells)
    {
        if (isCells && !shared.Json)
        {
            ReleaseChanges.WriteCells(shared.Output, release, changes);
            return;
        }

        if (!shared.Json)
            CsvLines.Write(shared.Output, YearHead);
        foreach (var (before, r) in changes)
        {
            foreach (var cell in isCells ? r.Cells : [])
                Line(shared, new { Release = release.Id, Before = before, r.Table, cell.Codes, FigureBefore = ReleaseChanges.Figure(cell.Before, r), FigureAfter = ReleaseChanges.Figure(cell.After, r) });
            foreach (var y in isCells ? [] : r.Years)
            {
                if (shared.Json)
                    Line(shared, new { Release = release.Id, Before = before, r.Table, y.Year, y.Compared, y.Changed, y.Hidden, y.Shown, Mar = y.MeanAbsolute, Rmar = y.RelativeAbsolute, Mr = y.Mean });
                else
                    CsvLines.Write(shared.Output, release.Id, before, r.Table, y.Year, y.Compared, y.Changed, y.Hidden, y.Shown, Four(y.MeanAbsolute), y.RelativeAbsolute is { } share ? Four(share) : "..", Four(y.Mean));
            }
        }
    }

    private static void Line(SharedOptions shared, object line) => shared.Output.WriteLine(JsonSerializer.Serialize(line, JsonLines.Options));

    private static string Four(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
