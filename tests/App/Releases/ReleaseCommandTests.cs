using System.Text.Json;
using Socialstat.App;
using Socialstat.Publication;

namespace Socialstat.Tests.App;

public sealed class ReleaseCommandTests(ReleaseStore country) : IClassFixture<ReleaseStore>
{
    [Fact]
    public void A_release_goes_from_the_calendar_to_a_correction_and_every_step_stays_on_record()
    {
        using var store = country.Copy();
        Plan(store, "bu-2023", 2023, "2025-03-10", 5);
        var made = store.Must(ReleaseStore.At(2025, 3, 6), "release", "make", "bu-2023", "--by", "test");
        Assert.Contains("bu-2023 is made; public on 2025-03-10 at 08:00", made, StringComparison.Ordinal);
        Assert.Contains("made, waiting", store.Must(ReleaseStore.At(2025, 3, 10, 6), "release", "list"), StringComparison.Ordinal);
        Assert.Contains("public", store.Must(ReleaseStore.At(2025, 3, 10, 7), "release", "list"), StringComparison.Ordinal);
        Assert.Equal((CommandLine.CouldNot, "socialstat: bu-2023 is public and cannot be changed; use correct or withdraw\n"), Refused(store, "release", "make", "bu-2023"));
        var mail = store.Run(ReleaseStore.At(2025, 3, 9), "release", "mail", "bu-2023");
        Assert.Contains("EMBARGO", mail.Errors, StringComparison.Ordinal);
        Assert.Contains("ISBU01, 2022-2023: http://127.0.0.1:5080/tables/ISBU01?lang=en", mail.Output, StringComparison.Ordinal);

        store.Run(ReleaseStore.At(2025, 4, 1), "receive", store.Late, "--as-of", "2025-04-01");
        store.Must(ReleaseStore.At(2025, 4, 2), "release", "correct", "bu-2023", "--day", "2025-04-03", "--remark", "forsinkede leverancer", "--remark-en", "late deliveries", "--by", "test");
        store.Must(ReleaseStore.At(2025, 4, 2), "release", "make", "bu-2023-r1", "--by", "test");
        Assert.StartsWith("release;before;table;year;compared;changed", store.Must(ReleaseStore.At(2025, 4, 4), "release", "changes", "bu-2023-r1"), StringComparison.Ordinal);
        store.Must(ReleaseStore.At(2025, 4, 5), "release", "withdraw", "bu-2023-r1", "--reason", "fejl", "--reason-en", "an error", "--by", "test");
        var shown = store.Must(ReleaseStore.At(2025, 4, 6), "release", "show", "bu-2023-r1");
        Assert.Contains("planned for 2025-04-03 as a correction of bu-2023: late deliveries", shown, StringComparison.Ordinal);
        Assert.Contains("withdrawn: an error", shown, StringComparison.Ordinal);
        Assert.Equal("bu-2023", new BankReading(Reading(store), new SetClock(ReleaseStore.At(2025, 4, 6))).Now().Find("ISBU01")!.Release);
        Assert.Equal("bu-2023-r1", new BankReading(Reading(store), new SetClock(ReleaseStore.At(2025, 4, 4))).Now().Find("ISBU01")!.Release);
        store.Must(ReleaseStore.At(2025, 4, 6), "release", "verify");
    }

    [Fact]
    public void The_same_register_gives_the_same_hashes_and_published_figures_are_reproduced_after_more_has_come()
    {
        using var store = country.Copy();
        using var other = country.Copy();
        foreach (var each in new[] { store, other })
        {
            File.WriteAllText(Path.Combine(each.Store, "disclosure.key"), new string('a', 64) + "\n");
            Plan(each, "bu-2023", 2023, "2025-03-10", 5);
            each.Must(ReleaseStore.At(2025, 3, 6), "release", "make", "bu-2023", "--by", "test");
        }

        Assert.Equal(Hashes(store), Hashes(other));
        store.Run(ReleaseStore.At(2025, 4, 1), "receive", store.Late, "--as-of", "2025-04-01");
        var lines = store.Must(ReleaseStore.At(2025, 4, 2), "release", "reproduce", "bu-2023").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, lines.Length);
        Assert.All(lines, l => Assert.Contains("the same figures", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_municipality_left_out_is_out_of_every_sum_and_a_decision_after_making_asks_for_a_new_making()
    {
        using var store = country.Copy();
        Plan(store, "bu-2023", 2023, "2025-03-20", 5);
        var whole = Made(store, 6);
        store.Must(ReleaseStore.At(2025, 3, 7), "release", "decide", "bu-2023", "--municipality", "851", "--as", "leave-out", "--reason", "systemskift", "--reason-en", "change of system", "--by", "test");
        Assert.Contains("must be made again", store.Must(ReleaseStore.At(2025, 3, 7), "release", "list"), StringComparison.Ordinal);
        var without = Made(store, 8);
        Assert.Contains(whole.Dimensions[1].Categories, c => whole["851", c.Code, "2023"] is not null);
        Assert.Contains(whole.Dimensions[1].Categories, c => without["851", c.Code, "2022"] is not null);
        Assert.All(without.Dimensions[1].Categories, c => Assert.Null(without["851", c.Code, "2023"]));
        Assert.Contains(
            new BankReading(Reading(store), new SetClock(ReleaseStore.At(2025, 3, 21))).Now().Find("ISBU01")!.Remarks,
            r => r.En == "The municipality of Aalborg is not included in the figures for 2023: change of system");
        store.Must(ReleaseStore.At(2025, 3, 21), "release", "reproduce", "bu-2023");
    }

    [Fact]
    public void Rebuild_leaves_releases_alone_and_verify_finds_any_change_in_them()
    {
        using var store = country.Copy();
        Plan(store, "hand-2023", 2023, "2025-03-10", 5, "HAND");
        store.Must(ReleaseStore.At(2025, 3, 6), "release", "make", "hand-2023", "--by", "test");
        var before = Hashes(store, "hand-2023");
        store.Must(ReleaseStore.At(2025, 3, 7), "rebuild");
        Assert.Equal(before, Hashes(store, "hand-2023"));
        store.Must(ReleaseStore.At(2025, 3, 7), "verify");
        foreach (var name in Directory.EnumerateFiles(Path.Combine(store.Store, "releases", "hand-2023")))
        {
            var bytes = File.ReadAllBytes(name);
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(name, bytes);
            Assert.Equal(CommandLine.FellShort, store.Run(ReleaseStore.At(2025, 3, 7), "verify").Code);
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(name, bytes);
        }

        // Events taken away from the end are missed too.
        var log = Path.Combine(store.Store, "releases.log");
        var lines = File.ReadAllLines(log);
        File.WriteAllText(log, string.Concat(lines[..^1].Select(l => l + "\n")));
        Assert.Equal(CommandLine.FellShort, store.Run(ReleaseStore.At(2025, 3, 7), "verify").Code);
    }

    private static void Plan(ReleaseStore store, string id, int year, string day, int plannedOn, string tables = "BU") =>
        store.Must(ReleaseStore.At(2025, 3, plannedOn), "release", "plan", id, "--tables", tables, "--year", $"{year}", "--day", day, "--by", "test");

    private static (int, string) Refused(ReleaseStore store, params string[] arguments)
    {
        var (code, _, errors) = store.Run(ReleaseStore.At(2025, 3, 11), [.. arguments, "--by", "test"]);
        return (code, errors.ReplaceLineEndings("\n"));
    }

    private static Statistics.Cube Made(ReleaseStore store, int day)
    {
        using var manifest = JsonDocument.Parse(store.Must(ReleaseStore.At(2025, 3, day), "release", "make", "bu-2023", "--by", "test", "--json"));
        var reading = new ReleaseReading(new ReleaseFolder(store.Store), new SetClock(ReleaseStore.At(2025, 3, day)));
        return reading.Table(reading.Book().Find("bu-2023")!, "ISBU01").Cube;
    }

    private static SiteOptions Options(ReleaseStore store, DateTimeOffset now) => new() { Store = store.Store, Port = 0, Errors = TextWriter.Null, Clock = new SetClock(now) };

    private static StoreReading Reading(ReleaseStore store) => new(Options(store, ReleaseStore.At(2025, 3, 1)));

    private static string[] Hashes(ReleaseStore store, string release = "bu-2023") =>
        [.. Directory.EnumerateFiles(Path.Combine(store.Store, "releases", release), "*.table").Order(StringComparer.Ordinal).Select(f => ReleaseManifest.HashOf(File.ReadAllBytes(f)))];
}
