using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>explain: what a figure means; with a purpose, the episodes and reports behind it, which is written to the access log.</summary>
internal static class ExplainCommand
{
    public static Command Make(SharedOptions shared)
    {
        var table = new Argument<string>("table") { Description = "Tabellens kode / code of the table" };
        var cell = new Option<string[]>("--cell") { Description = "VARIABEL=KODE; udeladte variable står på totalen, tid på det nyeste / VARIABLE=CODE; variables left out stand at their total, time at its newest" };
        var persons = new Option<bool>("--persons") { Description = "Vis forløb og indberetninger; opslaget skrives i adgangsloggen / show episodes and reports; the access is logged" };
        var purpose = new Option<string?>("--purpose") { Description = "Formålet, med --persons / the purpose, with --persons" };
        var by = new Option<string?>("--by") { Description = "Hvem der slår op, med --persons / who looks, with --persons" };
        var preview = new Option<bool>("--preview") { Description = "Registrets tal, som ikke er offentliggjort / the register's figures, not published" };
        var command = new Command("explain", "Forklar et tal: definition, retsgrundlag, regler, leverancer / explain a figure: definition, legal basis, rules, deliveries") { table, cell, persons, purpose, by, preview };
        command.SetAction(shared.Action(parsed =>
        {
            Judged.Open(shared).Dispose();
            var options = new SiteOptions { Store = shared.Store, Port = 0, Errors = shared.Errors, Clock = shared.Clock };
            var store = new StoreReading(options);
            var bank = new BankReading(store, shared.Clock, parsed.GetValue(preview));
            var explained = Find(shared, bank.Now(), parsed.GetValue(table)!, parsed.GetValue(cell) ?? []);
            if (!parsed.GetValue(persons))
                return Tell(shared, store, bank.Releases, explained);
            using var behind = new PersonsBehind(store, bank.Releases, shared.Clock);
            return Look(shared, behind, explained, parsed.GetValue(purpose), parsed.GetValue(by));
        }));
        return command;
    }

    private static CellExplanation Find(SharedOptions shared, Bank bank, string code, string[] cell)
    {
        var table = bank.Find(code) ?? throw new CannotException(shared.Say(new Text($"der er ingen tabel {code}", $"there is no table {code}")));
        var codes = cell.Select(c => c.Split('=', 2)).ToList();
        foreach (var wrong in codes.Where(c => c.Length != 2 || !table.Cube.Dimensions.Any(d => d.Code.Equals(c[0], StringComparison.OrdinalIgnoreCase))))
            throw new CannotException(shared.Say(new Text($"--cell {string.Join('=', wrong)}: tabellen har ingen sådan variabel", $"--cell {string.Join('=', wrong)}: the table has no such variable")));
        return CellExplanation.Of(table, v => codes.FirstOrDefault(c => c[0].Equals(v, StringComparison.OrdinalIgnoreCase))?[1])
            ?? throw new CannotException(shared.Say(new Text("en kode i --cell findes ikke i tabellen", "a code in --cell is not in the table")));
    }

    private static int Tell(SharedOptions shared, StoreReading store, ReleaseReading releases, CellExplanation cell)
    {
        var table = cell.Table.Cube.Declaration;
        var totals = ReporterTotals.Of(store.Receipts(), cell, FigureOrigin.Of(releases, cell)?.Manifest.KnownOn ?? cell.Table.Edition.Updated);
        var reader = new Reader(shared.Language, "/", QueryCollection.Empty);
        void Line(Text name, string value) => shared.Output.WriteLine($"{shared.Say(name)}: {value}");
        Line(new("Tabel", "Table"), $"{table.Code} {shared.Say(table.Title)}");
        foreach (var (dimension, value) in cell.Table.Cube.Dimensions.Zip(cell.Values))
            Line(dimension.Text, shared.Say(value.Text));
        Line(new("Tal", "Figure"), $"{FiguresTable.Figure(reader, cell.Table.Cube, cell.Cell)} ({shared.Say(table.Unit)})");
        Line(new("Tælles", "Counted"), TableExplanation.Counted(reader, cell.Counts, table.Reference));
        if (table.Basis != TableBasis.Accounts)
        {
            Line(new("Hvem", "Who"), TableExplanation.Ages(reader, cell.Population.OldestAge));
            Line(new("Forløb", "Episodes"), TableExplanation.Gap(reader, EpisodeRule.LongestGap.On(cell.Days.From)));
        }

        Line(new("Beskyttelse", "Protection"), shared.Say(cell.Disclosure.Describe()));
        foreach (var basis in cell.Basis)
            Line(new("Retsgrundlag", "Legal basis"), $"{shared.Say(basis.Measure.Title)}: {string.Join("; ", basis.Provisions.Select(p => p.Provision.ToLegalForm()))}");
        foreach (var found in cell.Breaks)
            Line(new("Databrud", "Break in series"), shared.Say(found.Text));
        foreach (var t in totals)
            Line(new("Leverancer", "Deliveries"), $"{Names.Reporter(reader, t.Reporter)}: {t.Deliveries.ToString(CultureInfo.InvariantCulture)}, {reader.Number(t.Accepted)} {shared.Say(new Text("godtagne poster, nyeste", "records accepted, newest"))} {Reader.Moment(t.Newest)}");
        foreach (var revision in CellRevision.All(releases, store.Receipts(), cell, CellVintage.Of(releases, table.Code, [.. cell.Values.Select(v => v.Code)])))
            Line(new("Udgivet", "Published"), $"{Reader.Minute(revision.Vintage.Release.PublicFrom!.Value)} {revision.Vintage.Release.Id}: {FiguresTable.Figure(reader, revision.Vintage.Table.Cube, revision.Vintage.Cell)} ({string.Join("; ", revision.Why.Prepend(revision.Change).Select(shared.Say))})");
        Line(new("Udgivelse", "Release"), $"{cell.Table.Release}, {Reader.Moment(cell.Table.Edition.Updated)}");
        return CommandLine.Done;
    }

    private static int Look(SharedOptions shared, PersonsBehind persons, CellExplanation cell, string? purpose, string? by)
    {
        if (string.IsNullOrWhiteSpace(by) || StatedPurpose.Of(purpose) is not { } stated)
            throw new CannotException(shared.Say(new Text(
                $"--persons kræver --by og --purpose på {StatedPurpose.Shortest}-{StatedPurpose.Longest} tegn uden personnumre", $"--persons needs --by, and --purpose of {StatedPurpose.Shortest}-{StatedPurpose.Longest} characters without person numbers")));
        var answer = persons.Look(cell, new Access
        {
            At = shared.Clock.GetUtcNow(),
            By = by.Trim(),
            Way = "command",
            Table = cell.Table.Code,
            Cell = PersonsBehind.NameOf(cell),
            Persons = 0,
            Purpose = stated,
        });
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(answer, ApiJson.Options));
            return CommandLine.Done;
        }

        shared.Output.WriteLine("person_id;sex;birth_date;municipality;measure;title;from;to");
        foreach (var e in answer.Episodes)
            shared.Output.WriteLine($"{e.Person};{e.Sex};{Write.Day(e.BirthDate)};{e.Municipality};{e.Measure};{e.MeasureTitle};{Write.Day(e.From)};{Write.Day(e.To)}");
        shared.Output.WriteLine("person_id;municipality;case_id;event;action;provision;day;end;receipt;delivery;row");
        foreach (var r in answer.Reports)
            shared.Output.WriteLine($"{r.Person};{r.Municipality};{r.CaseId};{r.Event};{(r.IsDelete ? "delete" : "upsert")};{r.Provision};{Write.Day(r.Day)};{Write.Day(r.End)};{r.Receipt};{r.File};{r.Row.ToString(CultureInfo.InvariantCulture)}");
        return CommandLine.Done;
    }
}
