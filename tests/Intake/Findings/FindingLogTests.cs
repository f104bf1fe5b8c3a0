using System.Text;
using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>What was told is a fact: it outlives a rebuild and a stop, and no change of it goes unseen.</summary>
public sealed class FindingLogTests
{
    [Fact]
    public void A_rebuild_keeps_every_life_and_tells_nothing_anew()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            using var store = Told(seed);
            var (lives, log) = (store.All(), store.Log());
            Assert.NotEmpty(lives);
            store.Rebuild();
            Assert.Equal(lives, store.All());
            // Everything is compared after a rebuild, so this also says that the small changes missed nothing.
            Assert.Equal(log, store.Log());
        }
    }

    [Fact]
    public void What_stands_on_the_list_is_what_is_alive()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            using var folder = Told(seed);
            using var store = RegisterStore.OpenToRead(folder.Folder);
            var listed = folder.List(FindingState.New, FindingState.Returned, FindingState.Seen, FindingState.Accepted).Select(f => f.Life.Id.Number).ToHashSet();
            var alive = new HashSet<long>();
            using var command = store.Database.Command("SELECT id FROM life WHERE present = 1");
            using var rows = command.ExecuteReader();
            while (rows.Read())
                alive.Add(rows.GetInt64(0));
            Assert.True(listed.SetEquals(alive), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stop_after_the_log_was_written_heals_on_the_next_opening(bool isDatabaseLost)
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            using var store = new TempStore();
            var paths = new RandomStory(seed).Deliveries(8).Select(f => store.File(f.Name, f.Text)).ToArray();
            store.ReceiveWith(new DeliveryLabel(), 1, paths[..^1]);
            var kept = Kept.Of(store);
            store.Receive(paths[^1]);
            var (lives, log) = (store.All(), store.Log());
            kept.BringBack(isDatabaseLost);
            store.Receive();
            Assert.Equal(lives, store.All());
            Assert.Equal(log, store.Log());
            Assert.Empty(Verification.Run(store.Folder).Faults);
        }
    }

    [Fact]
    public void A_line_that_a_stop_cut_off_is_written_again_the_same()
    {
        using var store = Told(3);
        store.Send("2025-06-01", 900, Start("S1", Maria, "2024-03-01", "2024-06-01"));
        var kept = Kept.Of(store);
        var before = store.Log().Length;
        store.Send("2025-06-01", 901, Start("S1", Maria, "2024-03-01", "2024-02-01"));
        var (lives, log) = (store.All(), store.Log());
        Assert.True(log.Length > before);
        for (var length = before; length < log.Length; length += 61)
        {
            kept.BringBack(false);
            File.WriteAllBytes(new StorePaths(store.Folder).Findings, log[..length]);
            Assert.Empty(Verification.Run(store.Folder).Faults);
            store.Receive();
            Assert.Equal(log, store.Log());
            Assert.Equal(lives, store.All());
        }
    }

    [Fact]
    public void A_decision_that_a_stop_left_in_the_log_counts()
    {
        using var store = new TempStore();
        store.SendPeople();
        store.Send("2025-05-01", 1, Start("S2", Noah, "2023-03-01", paragraph: "SEL 52.3.6"));
        var kept = Kept.Of(store);
        store.Changing(s => FindingDecisions.Accept(s, [store.IdOf("GEN-D010")], new Decider("Anne", "head", "Right"), Lives.On("2025-05-02")));
        var lives = store.All();
        kept.BringBack(false);
        Assert.False(IsUpToDate(store));
        store.ReceiveWith(new DeliveryLabel(), Lives.On("2025-05-01"));
        Assert.Equal(lives, store.All());
        Assert.True(IsUpToDate(store));
    }

    [Fact]
    public void Any_flipped_bit_of_the_log_is_found_and_its_line_named()
    {
        using var store = Told(5);
        var path = new StorePaths(store.Folder).Findings;
        var good = store.Log();
        var random = new Random(7);
        foreach (var place in Enumerable.Range(0, 80).Select(_ => random.Next(good.Length)).Append(good.Length - 1).Append(0))
        {
            byte[] changed = [.. good];
            changed[place] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(path, changed);
            var line = good.AsSpan(..place).Count((byte)'\n') + 1;
            Assert.Contains(Verification.Run(store.Folder).Faults, f => f.IsTruth && f.Place == "findings.log" && f.Fault.Contains($"line {line} ", StringComparison.Ordinal));
        }

        File.WriteAllBytes(path, good);
        Assert.Empty(Verification.Run(store.Folder).Faults);
    }

    [Fact]
    public void Lines_that_are_gone_are_found_and_nothing_is_received_on_top_of_them()
    {
        using var store = Told(5);
        var path = new StorePaths(store.Folder).Findings;
        var lines = Encoding.UTF8.GetString(store.Log()).TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 2);
        for (var i = 0; i < lines.Length; i++)
        {
            File.WriteAllText(path, string.Concat(lines.Where((_, at) => at != i).Select(l => l + "\n")));
            Assert.Contains(Verification.Run(store.Folder).Faults, f => f.IsTruth && f.Place == "findings.log");
            Assert.Throws<InvalidDataException>(() => store.Receive());
        }

        File.Delete(path);
        Assert.Contains(Verification.Run(store.Folder).Faults, f => f.IsTruth && f.Place == "findings.log");
        Assert.Throws<InvalidDataException>(() => store.Receive());
    }

    // A random story told delivery by delivery.
    private static TempStore Told(int seed)
    {
        var store = new TempStore();
        var story = new RandomStory(seed);
        store.ReceiveWith(new DeliveryLabel(), 1, [.. story.Shuffled(story.Deliveries(12)).Select(f => store.File(f.Name, f.Text))]);
        return store;
    }

    private static bool IsUpToDate(TempStore folder)
    {
        using var store = RegisterStore.OpenToRead(folder.Folder);
        return store.IsUpToDate;
    }

    /// <summary>The derived state as it was at one moment.</summary>
    private sealed class Kept(string folder, Dictionary<string, byte[]> files)
    {
        public static Kept Of(TempStore store)
        {
            var paths = new StorePaths(store.Folder);
            return new Kept(store.Folder, Directory.EnumerateFiles(paths.Packed).Append(paths.Database).ToDictionary(p => p, File.ReadAllBytes));
        }

        public void BringBack(bool isLost)
        {
            var paths = new StorePaths(folder);
            foreach (var path in Directory.EnumerateFiles(folder, "socialstat.db*").Concat(Directory.EnumerateFiles(paths.Packed)))
                File.Delete(path);
            foreach (var (path, bytes) in isLost ? [] : files)
                File.WriteAllBytes(path, bytes);
        }
    }
}
