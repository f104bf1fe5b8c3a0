using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>disclosure audit: the auditor's attacks on a release as it was made, or on what the store would release now.</summary>
internal static class DisclosureAuditCommand
{
    public static Command Audit(SharedOptions shared)
    {
        var id = new Argument<string?>("id") { Description = "Udgivelsen; uden den lagerets tabeller, som de ville blive udgivet nu / the release; without it the store's tables as they would be released now", Arity = ArgumentArity.ZeroOrOne };
        var tables = DisclosureCommand.Tables();
        var command = new Command("audit", "Angrib tallene; slutkode 1, når de ikke består / attack the figures; exit code 1 when they do not pass") { id, tables };
        command.SetAction(shared.Action(parsed =>
        {
            var certificates = Certificates(shared, parsed.GetValue(id), parsed.GetValue(tables) ?? [], (input, published) => Auditor.Audit(input, published));
            foreach (var certificate in certificates)
                Print(shared, certificate);
            return certificates.All(c => c.Passed) ? CommandLine.Done : CommandLine.FellShort;
        }));
        return command;
    }

    /// <summary>disclosure programs: the linear programs of the audit, for another solver. Hidden: they hold counts of persons.</summary>
    public static Command Programs(SharedOptions shared)
    {
        var tables = DisclosureCommand.Tables();
        var most = new Option<int>("--most") { Description = "Højst så mange / at most so many", DefaultValueFactory = _ => 1000 };
        var command = new Command("programs", "Revisionens lineære programmer som JSON / the audit's linear programs as JSON") { tables, most };
        command.Hidden = true;
        command.SetAction(shared.Action(parsed =>
        {
            Certificates(shared, null, parsed.GetValue(tables) ?? [], (input, published) =>
            {
                foreach (var program in AttackPrograms.Of(input, published).Take(parsed.GetValue(most)))
                    shared.Output.WriteLine(JsonSerializer.Serialize(program, JsonLines.Options));
                return Auditor.Audit(input, published);
            });
            return CommandLine.Done;
        }));
        return command;
    }

    private static List<Certificate> Certificates(SharedOptions shared, string? id, string[] tables, Func<ProtectionInput, IReadOnlyList<Cube>, Certificate> audit)
    {
        var reading = new ReleaseReading(new ReleaseFolder(shared.Store), shared.Clock);
        if (id is null)
        {
            // Tables about the same children are released together, so the others are attacked with those asked for.
            var subjects = DisclosureCommand.Chosen(shared, tables).Select(t => t.Subject.Code).ToHashSet();
            return [.. Catalogue.All.Where(t => subjects.Contains(t.Subject.Code)).GroupBy(t => t.Subject.Code).Select(subject => OfStore(shared, reading, [.. subject], audit)).OfType<Certificate>()];
        }

        var release = ReleaseCommand.FindMade(shared, reading.Book(), id);
        var manifest = reading.Manifest(release);
        using var register = KnownRegister.Open(shared, manifest.KnownOn, manifest.JudgedOn);
        var figures = ReleaseFigures.Compute(register, reading, release, manifest.Unapproved, code => manifest.Tables.First(t => t.Table == code).ComputedFrom, ReleaseKey.Kept(shared), input =>
        {
            var frozen = input.Cubes.Select(c => AsReleased(shared, c, reading.Table(release, c.Declaration.Code).Cube)).ToList();
            return new ProtectedTables(frozen, audit(input, frozen));
        });
        return [.. figures.Certificates.Select(c => c.Certificate)];
    }

    private static Certificate? OfStore(SharedOptions shared, ReleaseReading reading, IReadOnlyList<TableDeclaration> tables, Func<ProtectionInput, IReadOnlyList<Cube>, Certificate> audit)
    {
        using var store = Judged.Open(shared);
        using var snapshot = Snapshot.Open(store.SnapshotPath ?? throw new CannotException(shared.Say(new Text("lageret er tomt", "the store is empty"))));
        var figures = TableInput.Read(store.Database.PackedFiles(), store.Paths.Packed);
        var day = shared.AsOf ?? store.JudgedOn ?? shared.Today;
        var last = day.Year - 1;
        var cubes = TableRun.Compute(snapshot, tables, null, null, day, Math.Clamp(Environment.ProcessorCount, 1, 8), figures);
        // What a release revises; older years stay as they were published.
        cubes = [.. cubes.Select(c => c.InYears([.. Enumerable.Range(last - c.Declaration.RevisionYears, c.Declaration.RevisionYears + 1)]))];
        var codes = tables.Select(t => t.Code).ToHashSet();
        var earlier = reading.Book().Published.OrderBy(r => r.PublicFrom).SelectMany(r => r.Tables.Where(codes.Contains).Select(t => reading.Table(r, t).Cube)).ToList();
        // To look makes no key: a store gets its own with its first release.
        var input = new ProtectionInput { Cubes = cubes, Snapshot = snapshot, Figures = figures, AsOf = day, Earlier = earlier, Key = ReleaseKey.Find(store.Paths) ?? ReleaseKey.Trial() };
        return audit(input, Protection.Apply(input).Cubes);
    }

    private static Cube AsReleased(SharedOptions shared, Cube computed, Cube frozen)
    {
        var years = frozen.InYears([.. Enumerable.Range(computed.Years.First, computed.Years.Last - computed.Years.First + 1)]);
        var isSame = years.Count == computed.Count && computed.Dimensions.Zip(years.Dimensions).All(d => d.First.Categories.Select(c => c.Code).SequenceEqual(d.Second.Categories.Select(c => c.Code)));
        return isSame
            ? new Cube(computed.Declaration, computed.Dimensions, years.Values.ToArray(), years.Missing.ToArray())
            : throw new CannotException(shared.Say(new Text($"{computed.Declaration.Code} er lagt ud på en anden måde nu", $"{computed.Declaration.Code} is laid out in another way now")));
    }

    private static void Print(SharedOptions shared, Certificate certificate)
    {
        if (shared.Json)
        {
            shared.Output.WriteLine(certificate.ToJson());
            return;
        }

        var c = certificate;
        shared.Output.WriteLine(shared.Say(new Text(
            $"{(c.Passed ? "består" : "består ikke")}: {c.Cells} tal, {c.Hidden} skjult, {c.Changed} ændret, {c.Held} venter; {c.Protected} beskyttes, {c.Exact} fundet, {c.KnownEarlier} fortalt før",
            $"{(c.Passed ? "passes" : "does not pass")}: {c.Cells} figures, {c.Hidden} hidden, {c.Changed} changed, {c.Held} waiting; {c.Protected} protected, {c.Exact} found, {c.KnownEarlier} told before")));
        foreach (var rule in c.Rules)
            shared.Output.WriteLine($"  {rule}");
        foreach (var reason in c.Reasons)
            shared.Output.WriteLine($"  ! {shared.Say(reason)}");
        foreach (var worst in c.Passed ? [] : c.Worst)
            shared.Output.WriteLine($"  ! {worst.Table} {string.Join('/', worst.Codes)} ({worst.Attack}, {worst.Width})");
    }
}
