using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>tables: computes the published tables and writes them as files.</summary>
internal static class TablesCommand
{
    private static readonly string[] Formats = ["csv", "px", "jsonstat", "jsonstat1", "xlsx", "html", "parquet", "sdmxcompact", "sdmxgeneric"];

    public static Command Make(SharedOptions shared)
    {
        var to = new Option<string>("--out") { Description = "Mappe til tabellerne / folder for the tables", Required = true };
        var tables = new Option<string[]>("--table") { Description = "Kun disse tabeller / only these tables", AllowMultipleArgumentsPerToken = true };
        var from = new Option<int?>("--from") { Description = "Første år / first year" };
        var until = new Option<int?>("--to") { Description = "Sidste år / last year" };
        var format = new Option<string>("--format") { Description = string.Join(',', Formats), DefaultValueFactory = _ => "csv,px,jsonstat" };
        var known = InstantOption.KnownOn();
        var command = new Command("tables", "Beregn og skriv tabellerne / compute and write the tables") { to, tables, from, until, format, known };
        command.SetAction(shared.Action(parsed =>
        {
            var chosen = Choose(shared, parsed.GetValue(tables) ?? []);
            var formats = ChooseFormats(shared, parsed.GetValue(format)!);
            if (parsed.GetValue(until) < parsed.GetValue(from))
                throw new CannotException(shared.Say(new Text("--to er før --from", "--to is before --from")));
            return Open(shared, parsed.GetValue(known), store => Write(shared, store, chosen, (parsed.GetValue(from), parsed.GetValue(until)), formats, parsed.GetValue(to)!));
        }));
        return command;
    }

    private static int Open(SharedOptions shared, DateTimeOffset? known, Func<RegisterStore, int> write)
    {
        if (known is not { } instant)
        {
            using var store = Judged.Open(shared);
            return write(store);
        }

        using var now = shared.OpenToRead();
        var folder = Directory.CreateTempSubdirectory("socialstat-known-").FullName;
        try
        {
            using var then = AsKnownOn.Make(now, instant, folder, new ReceiveOptions { Today = shared.AsOf ?? DateOnly.FromDateTime(instant.DateTime), Clock = shared.Clock });
            return write(then);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Write(SharedOptions shared, RegisterStore store, IReadOnlyList<TableDeclaration> tables, (int? From, int? To) years, string[] formats, string to)
    {
        var path = store.SnapshotPath ?? throw new CannotException(shared.Say(new Text("lageret er tomt", "the store is empty")));
        using var snapshot = Snapshot.Open(path);
        var day = shared.AsOf ?? store.JudgedOn ?? shared.Today;
        var cubes = TableRun.Compute(snapshot, tables, years.From, years.To, day, Math.Clamp(Environment.ProcessorCount, 1, 8),
            TableInput.Read(store.Database.PackedFiles(), store.Paths.Packed));
        var written = TableFiles.Write(cubes, TableFiles.EditionOf(store.Receipts), to, shared.Language, formats);
        foreach (var file in written)
            shared.Output.WriteLine(shared.Json ? JsonSerializer.Serialize(new Dictionary<string, string> { ["file"] = file }) : file);
        return CommandLine.Done;
    }

    private static TableDeclaration[] Choose(SharedOptions shared, string[] codes)
    {
        if (codes.Length == 0)
            return [.. Catalogue.All];
        return [.. codes.SelectMany(c => c.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(code => Catalogue.WithCode(code)
            ?? throw new CannotException(shared.Say(new Text(
                $"tabellen {code} findes ikke; der er {string.Join(", ", Catalogue.All.Select(t => t.Code))}",
                $"there is no table {code}; there are {string.Join(", ", Catalogue.All.Select(t => t.Code))}"))))];
    }

    private static string[] ChooseFormats(SharedOptions shared, string text)
    {
        var formats = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(f => f.ToLowerInvariant()).ToArray();
        foreach (var unknown in formats.Where(f => !Formats.Contains(f)))
            throw new CannotException(shared.Say(new Text($"formatet {unknown} findes ikke; der er {string.Join(", ", Formats)}", $"the format {unknown} does not exist; there are {string.Join(", ", Formats)}")));
        return formats;
    }
}
