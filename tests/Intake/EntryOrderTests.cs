namespace Socialstat.Tests.Intake;

/// <summary>
/// Records that stand by themselves, and rules across cases, municipalities and statistics: judging only what a delivery touches gives the same
/// register and the same findings as judging everything from the beginning, whatever the order and grouping.
/// </summary>
public sealed class EntryOrderTests
{
    private const int Stories = 12;

    [Fact]
    public void Any_order_of_arrival_and_any_size_of_batch_gives_the_same_findings_and_the_same_register()
    {
        for (var seed = 1; seed <= Stories; seed++)
        {
            var story = new RandomEntries(seed);
            var files = story.Deliveries(12);
            var expected = StateAfter(files, 5000);
            Same(expected, StateAfter(files, 1), $"story {seed} file by file");
            Same(expected, StateAfter(files.AsEnumerable().Reverse(), 1), $"story {seed} backwards");
            Same(expected, StateAfter(story.Shuffled(files), 1 + (seed % 5)), $"story {seed} in another order");
        }
    }

    [Fact]
    public void A_full_run_over_everything_finds_what_the_runs_piece_by_piece_found()
    {
        for (var seed = 101; seed <= 100 + Stories; seed++)
        {
            using var store = new TempStore();
            foreach (var (name, text) in new RandomEntries(seed).Deliveries(12))
                store.Receive(store.File(name, text));
            var expected = store.State();
            store.Rebuild();
            Same(expected, store.State(), $"story {seed} rebuilt");
        }
    }

    [Fact]
    public void The_stories_tell_of_placements_and_of_many_kinds_of_errors()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var spells = 0;
        for (var seed = 1; seed <= Stories; seed++)
        {
            using var store = new TempStore();
            store.Receive([.. new RandomEntries(seed).Deliveries(20).Select(f => store.File(f.Name, f.Text))]);
            codes.UnionWith(store.Findings().Select(f => f[..f.IndexOf('@', StringComparison.Ordinal)]));
            spells += store.Register().Count(line => line.Contains(" P", StringComparison.Ordinal));
        }

        Assert.True(codes.Count >= 12, string.Join(' ', codes.Order(StringComparer.Ordinal)));
        Assert.True(spells > 0);
    }

    private static string StateAfter(IEnumerable<(string Name, string Text)> files, int batch)
    {
        using var store = new TempStore();
        store.ReceiveWith(new Socialstat.Intake.DeliveryLabel(), batch, [.. files.Select(f => store.File(f.Name, f.Text))]);
        return store.State();
    }

    private static void Same(string expected, string found, string what)
    {
        if (expected == found)
            return;
        var missing = expected.Split('\n').Except(found.Split('\n'));
        var added = found.Split('\n').Except(expected.Split('\n'));
        Assert.Fail($"{what}:\n- {string.Join("\n- ", missing)}\n+ {string.Join("\n+ ", added)}");
    }
}
