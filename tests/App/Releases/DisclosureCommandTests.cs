using System.Text.Json;
using Socialstat.App;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.App;

/// <summary>The commands that tell how persons are protected, whether it holds, and what a coarser table would cost.</summary>
public sealed class DisclosureCommandTests(ReleaseStore store) : IClassFixture<ReleaseStore>
{
    private static readonly DateTimeOffset Day = ReleaseStore.At(2025, 4, 1);

    [Fact]
    public void Every_table_has_its_method_shown()
    {
        var lines = store.Must(Day, "disclosure", "show", "--json").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(Catalogue.All.Select(t => t.Code), lines.Select(l => l.GetProperty("table").GetString()));
        Assert.All(lines, l => Assert.NotEqual(0, l.GetProperty("methods").GetArrayLength()));
        var isbu = store.Must(Day, "disclosure", "show", "--tables", "ISBU01").Split('\n');
        Assert.StartsWith("ISBU01  ", isbu[0], StringComparison.Ordinal);
        Assert.Contains(Isbu01.Declaration.Disclosure.Method.Steps[0].Value.Describe().En, isbu[1], StringComparison.Ordinal);
        var (code, _, errors) = store.Run(Day, "disclosure", "show", "--tables", "NOPE");
        Assert.Equal(CommandLine.CouldNot, code);
        Assert.Contains("NOPE", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_audit_of_what_would_be_released_looks_only_and_makes_no_key()
    {
        using var own = store.Copy();
        File.Delete(Path.Combine(own.Store, "disclosure.key"));
        own.Must(Day, "disclosure", "audit", "--tables", "HAND"); // The register is judged on the day, which any command does.
        var before = FilesOf(own);
        Assert.DoesNotContain("disclosure.key", before.Keys);
        own.Must(Day, "disclosure", "audit", "--tables", "HAND");
        Assert.Equal(before, FilesOf(own));
    }

    [Fact]
    public void Tables_about_the_same_children_are_attacked_together()
    {
        var certificate = JsonDocument.Parse(store.Must(Day, "disclosure", "audit", "--tables", "ISBU01", "--json")).RootElement;
        Assert.Contains(certificate.GetProperty("rules").EnumerateArray(), r => r.GetString()!.StartsWith("BU04A", StringComparison.Ordinal));
        Assert.True(certificate.GetProperty("passed").GetBoolean());
        Assert.Equal(0, certificate.GetProperty("exact").GetInt32());
    }

    [Fact]
    public void An_audit_of_a_release_passes_as_it_was_made_and_fails_when_a_hidden_figure_is_shown()
    {
        using var own = store.Copy();
        own.Must(Day, "release", "plan", "bu-2023", "--tables", "BU", "--year", "2023", "--day", "2025-06-12", "--by", "test");
        own.Must(Day, "release", "make", "bu-2023", "--by", "test");
        Assert.Contains("passes", own.Must(Day, "disclosure", "audit", "bu-2023"), StringComparison.Ordinal);

        Leak(own, "bu-2023", "ISBU01");
        var (code, output, _) = own.Run(Day.AddDays(1), "disclosure", "audit", "bu-2023");
        Assert.Equal(CommandLine.FellShort, code);
        Assert.Contains("does not pass", output, StringComparison.Ordinal);
        Assert.Contains("! ISBU01 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_key_of_the_releases_they_are_not_computed_again_and_none_is_made()
    {
        using var own = store.Copy();
        own.Must(Day, "release", "plan", "bu-2023", "--tables", "BU", "--year", "2023", "--day", "2025-06-12", "--by", "test");
        own.Must(Day, "release", "make", "bu-2023", "--by", "test");
        var key = Path.Combine(own.Store, "disclosure.key");
        File.Delete(key);
        foreach (var command in new[] { new[] { "disclosure", "audit", "bu-2023" }, ["release", "reproduce", "bu-2023"] })
        {
            var (code, _, errors) = own.Run(Day, command);
            Assert.Equal(CommandLine.CouldNot, code);
            Assert.Contains("disclosure.key", errors, StringComparison.Ordinal);
            Assert.False(File.Exists(key));
        }
    }

    [Fact]
    public void A_proposed_layout_passes_and_hides_at_most_what_was_asked()
    {
        var (code, output, _) = store.Run(Day, "disclosure", "propose", "--tables", "ISBU01", "--year", "2024", "--most", "40", "--json");
        var layouts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(CommandLine.Done, code);
        Assert.All(layouts, l => Assert.Equal(Math.Round((double)l.GetProperty("hidden").GetInt32() / l.GetProperty("cells").GetInt32(), 4), l.GetProperty("share").GetDouble()));
        var proposed = Assert.Single(layouts, l => l.GetProperty("proposed").GetBoolean());
        Assert.True(proposed.GetProperty("passed").GetBoolean());
        Assert.InRange(proposed.GetProperty("share").GetDouble(), 0, 0.4);
        Assert.All(layouts.SkipLast(1), l => Assert.False(l.GetProperty("passed").GetBoolean() && l.GetProperty("share").GetDouble() <= 0.4));

        // No layout hides fewer than none: nothing is proposed, and all are told.
        var (none, all, _) = store.Run(Day, "disclosure", "propose", "--tables", "ISBU01", "--year", "2024", "--most", "-1");
        Assert.Equal(CommandLine.FellShort, none);
        Assert.DoesNotContain('*', all);
        Assert.True(all.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length >= layouts.Count);
    }

    private static Dictionary<string, string> FilesOf(ReleaseStore own) => Directory.EnumerateFiles(own.Store, "*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith("-shm", StringComparison.Ordinal) && !f.EndsWith("-wal", StringComparison.Ordinal))
        .ToDictionary(f => Path.GetRelativePath(own.Store, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    // The release as if it had been made with every hidden figure of a table shown: a new making whose hashes agree.
    private static void Leak(ReleaseStore own, string id, string table)
    {
        var folder = new ReleaseFolder(own.Store);
        var reading = new ReleaseReading(folder, new SetClock(Day));
        var release = reading.Book().Find(id)!;
        var manifest = reading.Manifest(release);
        var cube = reading.Table(release, table).Cube;
        var shown = FrozenTable.Write(new Cube(cube.Declaration, cube.Dimensions, cube.Values.ToArray(), new bool[cube.Count]));
        var changed = manifest with { Tables = [.. manifest.Tables.Select(t => t.Table == table ? t with { Sha256 = ReleaseManifest.HashOf(shown) } : t)] };
        folder.Keep("leak", manifest.Tables.Where(t => t.Table != table).Select(t => (t.File, folder.Read(release.Made!.Folder, t.File)!))
            .Append((manifest.Tables.First(t => t.Table == table).File, shown)).Append((ReleaseManifest.FileName, changed.ToBytes())));
        folder.Append(release.Made! with { At = Day.AddHours(1), Folder = "leak", Manifest = ReleaseManifest.HashOf(changed.ToBytes()) });
    }
}
