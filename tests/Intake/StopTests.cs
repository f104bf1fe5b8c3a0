using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>A run that was stopped at any moment: what has a receipt is settled on the next opening, and the state is that of an unbroken run.</summary>
public sealed class StopTests : IDisposable
{
    private readonly TempStore _store = new();
    private StorePaths Paths => new(_store.Folder);

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stop_between_receipt_and_commit_is_settled_on_opening(bool isDatabaseLost)
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            using var store = new TempStore();
            var story = new RandomStory(seed);
            var paths = story.Shuffled(story.Deliveries(8)).Select(f => store.File(f.Name, f.Text)).ToArray();
            store.Receive(paths[..4]);
            Keep(store);
            store.ReceiveWith(new DeliveryLabel(), 2, paths[4..]);
            var expected = store.State();
            var receipts = File.ReadAllBytes(new StorePaths(store.Folder).Receipts);
            if (isDatabaseLost)
                Lose(store);
            else
                BringBack(store);
            store.Receive();
            Assert.Equal(expected, store.State());
            Assert.Equal(receipts, File.ReadAllBytes(new StorePaths(store.Folder).Receipts));
        }
    }

    [Fact]
    public void A_repeat_under_a_later_number_that_was_noted_but_not_settled_is_settled_on_opening()
    {
        var text = Header + Start("S1", Maria, "2024-03-01", "2024-06-30");
        _store.Receive(_store.File("persons_000_20240101_0001.csv", Persons), _store.File("support_101_20250129_0001.csv", text));
        _store.Receive(_store.File("support_101_20250130_0002.csv", Header + Start("S1", Maria, "2024-03-01", "2024-12-31")));
        Keep(_store);
        Assert.True(_store.Receive(_store.File("support_101_20250131_0003.csv", text))[0].IsRepeat);
        var expected = _store.State();
        BringBack(_store);
        _store.Receive();
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01..2024-06-30"], _store.Register());
        Assert.Equal(expected, _store.State());
    }

    [Fact]
    public void A_rebuild_knows_what_came_before_a_repeat_also_when_the_clock_stood_still()
    {
        var text = Header + Start("S1", Maria, "2024-03-01", "2024-06-30");
        _store.Receive(_store.File("persons_000_20240101_0001.csv", Persons), _store.File("support_101_20250129_0001.csv", text),
            _store.File("support_101_20250131_0003.csv", Header + Start("S3", Noah, "2024-03-01")));
        _store.Receive(_store.File("support_101_20250202_0003.csv", text)); // The number is taken, but bytes are answered, not judged, twice.
        var expected = _store.State();
        _store.Rebuild();
        Assert.Equal(expected, _store.State());
        Assert.Equal(2, _store.Register().Length);
    }

    [Fact]
    public void A_last_line_that_was_cut_off_is_taken_away_and_nothing_else()
    {
        var paths = new[] { _store.File("persons_000_20240101_0001.csv", Persons), _store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01")) };
        _store.Receive(paths[..1]);
        Keep(_store);
        var second = _store.Receive(paths[1])[0];
        var expected = _store.State();
        var whole = File.ReadAllBytes(Paths.Receipts);
        var firstLine = Array.IndexOf(whole, (byte)'\n') + 1;
        for (var length = firstLine + 1; length < whole.Length; length += 37)
        {
            BringBack(_store);
            File.WriteAllBytes(Paths.Receipts, whole[..length]);
            var left = Verification.Run(_store.Folder);
            Assert.Empty(left.Faults);
            Assert.Contains("receipts.log, line 2", left.WithoutReceipt);
            _store.Receive();
            Assert.Equal(whole[..firstLine], File.ReadAllBytes(Paths.Receipts));
            Assert.Equal(second.Receipt, _store.Receive(paths[1])[0].Receipt);
            Assert.Equal(whole, File.ReadAllBytes(Paths.Receipts));
            Assert.Equal(expected, _store.State());
        }
    }

    [Fact]
    public void A_line_that_the_register_was_made_from_is_never_taken_away()
    {
        var path = _store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01"));
        _store.Receive(path);
        var cut = File.ReadAllBytes(Paths.Receipts)[..^20];
        File.WriteAllBytes(Paths.Receipts, cut);
        Assert.Throws<InvalidDataException>(() => _store.Receive(path));
        Assert.Equal(cut, File.ReadAllBytes(Paths.Receipts));
    }

    [Fact]
    public void Bytes_left_by_a_stop_before_the_receipt_do_no_harm_and_are_named()
    {
        var path = _store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01"));
        using (var store = RegisterStore.OpenToWrite(_store.Folder))
        using (var bytes = File.OpenRead(path))
            store.Inbox.Keep(bytes);
        File.WriteAllText(Path.Combine(Paths.Inbox, "incoming-1-1"), "half");
        Assert.Single(Verification.Run(_store.Folder).WithoutReceipt);
        Assert.False(_store.Receive(path)[0].IsRepeat);
        Assert.Empty(Directory.EnumerateFiles(Paths.Inbox));
        Assert.Empty(Verification.Run(_store.Folder).WithoutReceipt);
    }

    private static string CopyOf(TempStore store) => store.Folder + "-copy";

    // The derived state as it is now, to be brought back later.
    private static void Keep(TempStore store)
    {
        var paths = new StorePaths(store.Folder);
        Directory.CreateDirectory(CopyOf(store));
        File.Copy(paths.Database, Path.Combine(CopyOf(store), "database"));
        foreach (var file in Directory.EnumerateFiles(paths.Packed))
            File.Copy(file, Path.Combine(CopyOf(store), Path.GetFileName(file)));
    }

    private static void BringBack(TempStore store)
    {
        Lose(store);
        var paths = new StorePaths(store.Folder);
        foreach (var file in Directory.EnumerateFiles(CopyOf(store)))
            File.Copy(file, Path.GetFileName(file) == "database" ? paths.Database : Path.Combine(paths.Packed, Path.GetFileName(file)));
    }

    private static void Lose(TempStore store)
    {
        var paths = new StorePaths(store.Folder);
        foreach (var file in Directory.EnumerateFiles(paths.Folder, "socialstat.db*").Concat(Directory.EnumerateFiles(paths.Packed)))
            File.Delete(file);
    }
}
