using Socialstat.App;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>The registers behind released figures: made once, and never instead of a newer one.</summary>
public sealed class KnownRegistersTests : IClassFixture<ReleaseStore>, IDisposable
{
    private static readonly DateTimeOffset Made = ReleaseStore.At(2025, 3, 10), Later = ReleaseStore.At(2025, 7, 2);
    private readonly ReleaseStore _store;
    private readonly ReleaseManifest _manifest;
    private readonly StoreReading _reading;

    public KnownRegistersTests(ReleaseStore store)
    {
        _store = store.Copy();
        _store.Must(Made, "release", "plan", "bu-2024", "--tables", "BU", "--year", "2024", "--day", "2025-06-12", "--by", "test");
        _store.Must(Made, "release", "make", "bu-2024", "--by", "test");
        var releases = new ReleaseReading(new ReleaseFolder(_store.Store), new SetClock(Later));
        _manifest = releases.Manifest(releases.Book().Find("bu-2024")!);
        _reading = new StoreReading(new SiteOptions { Store = _store.Store, Port = 0, Errors = TextWriter.Null, Clock = new SetClock(Later) });
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void The_second_look_reads_the_same_register_and_not_one_made_again()
    {
        ReceiveLate();
        using var registers = new KnownRegisters(_reading, new SetClock(Later));
        var first = registers.Use(_manifest, r => r);
        Assert.True(first.IsMadeAgain);
        Assert.Same(first, registers.Use(_manifest, r => r));
        // Of another release, between which and this one nothing came.
        Assert.Same(first, registers.Use(_manifest with { KnownOn = _manifest.KnownOn.AddSeconds(16) }, r => r));
        Assert.NotSame(first, registers.Use(_manifest with { JudgedOn = _manifest.JudgedOn.AddDays(1) }, r => r));
    }

    [Fact]
    public void A_delivery_between_two_looks_is_seen_in_the_register_now_and_not_in_the_one_of_the_release()
    {
        using var registers = new KnownRegisters(_reading, new SetClock(Later));
        static int Count(KnownRegister register) => register.Store.Receipts.Receipts.Count;
        var (now, then) = (registers.Use(null, Count), registers.Use(_manifest, Count));
        Assert.Equal(now, then);
        ReceiveLate();
        Assert.Equal(now + 20, registers.Use(null, Count));
        Assert.Equal(then, registers.Use(_manifest, Count));
    }

    [Fact]
    public void A_delivery_between_two_looks_is_seen_beside_the_figure_of_the_release()
    {
        ReceiveLate(10);
        var bank = new BankReading(_reading, new SetClock(Later));
        using var persons = new PersonsBehind(_reading, bank.Releases, new SetClock(Later));
        var cells = bank.Now().Find("ISBU02")!.Cube.Dimensions[0].Categories.Select(c => CellExplanation.Of(bank.Now().Find("ISBU02")!, v => v == "KOMMUNEDK" ? c.Code : null)!).ToList();
        var before = cells.ConvertAll(Look);
        ReceiveLate();
        var after = cells.ConvertAll(Look);
        Assert.Equal(before.Select(a => (a.Counted, a.Episodes.Count, a.Reports.Count)), after.Select(a => (a.Counted, a.Episodes.Count, a.Reports.Count)));
        Assert.NotEqual(before.Select(a => a.Now), after.Select(a => a.Now));
        Assert.All(before, a => Assert.Equal(_manifest.KnownOn, a.KnownOn));
        // Each look is written down, also the second.
        Assert.Equal(2 * cells.Count, AccessLog.Read(new StorePaths(_store.Store).Accesses).Count);

        PersonsAnswer Look(CellExplanation cell) => persons.Look(cell, new Access { At = Later, By = "NN", Way = "page", Table = "ISBU02", Cell = PersonsBehind.NameOf(cell), Persons = 0, Purpose = "Kontrol" });
    }

    [Fact]
    public void What_is_kept_is_deleted_when_others_take_its_place_and_when_the_program_ends()
    {
        ReceiveLate();
        var folders = new List<string>();
        using (var registers = new KnownRegisters(_reading, new SetClock(Later)))
        {
            for (var day = 0; day < 4; day++)
                folders.Add(registers.Use(_manifest with { JudgedOn = _manifest.JudgedOn.AddDays(day) }, r => r.Store.Paths.Folder));
            Assert.Equal([false, true, true, true], folders.Select(Directory.Exists));
        }

        Assert.DoesNotContain(folders, Directory.Exists);
    }

    [Fact]
    public void What_a_killed_program_left_is_deleted_and_what_another_one_uses_is_not()
    {
        ReceiveLate();
        using var other = new KnownRegisters(_reading, new SetClock(Later));
        var used = other.Use(_manifest, r => r.Store.Paths.Folder);
        var left = Directory.CreateTempSubdirectory("socialstat-known-").FullName;
        File.WriteAllText(Path.Combine(left, "in-use"), "");
        File.WriteAllText(Path.Combine(left, "socialstat.db"), "persons");
        new KnownRegisters(_reading, new SetClock(Later)).Dispose();
        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(used));
    }

    // The deliveries that came after the release.
    private void ReceiveLate(int most = int.MaxValue) =>
        _store.Run(ReleaseStore.At(2025, 7, 1), ["receive", .. Directory.EnumerateFiles(_store.Late).Order(StringComparer.Ordinal).Take(most)]);
}
