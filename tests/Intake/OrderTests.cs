namespace Socialstat.Tests.Intake;

/// <summary>What comes out depends on what was delivered, never on when, in which order or in how many pieces it came.</summary>
public sealed class OrderTests
{
    private const int Stories = 10;

    [Fact]
    public void Any_order_of_arrival_and_any_size_of_batch_gives_the_same_register_and_the_same_findings()
    {
        for (var seed = 1; seed <= Stories; seed++)
        {
            var story = new RandomStory(seed);
            var files = story.Deliveries(7);
            var expected = StateAfter(files, 5000);
            Same(expected, StateAfter(files, 1), $"story {seed} file by file");
            Same(expected, StateAfter(files, 3), $"story {seed} in batches");
            Same(expected, StateAfter(files.AsEnumerable().Reverse(), 1), $"story {seed} backwards");
            Same(expected, StateAfter(story.Shuffled(files), 1 + (seed % 7)), $"story {seed} in another order");
        }
    }

    [Fact]
    public void Everything_delivered_twice_changes_nothing_and_gives_the_first_receipts()
    {
        for (var seed = 101; seed <= 100 + Stories; seed++)
        {
            using var store = new TempStore();
            var paths = Write(store, new RandomStory(seed).Deliveries(6));
            var first = store.Receive(paths);
            var expected = store.State();
            var second = store.ReceiveWith(new Socialstat.Intake.DeliveryLabel(), 2, [.. paths.Reverse()]);
            Assert.Equal(first.Select(a => a.Receipt), second.Reverse().Select(a => a.Receipt));
            Assert.All(second, a => Assert.True(a.IsRepeat));
            Same(expected, store.State(), $"story {seed} twice");
        }
    }

    [Fact]
    public void Any_grouping_of_records_into_deliveries_that_keeps_the_order_of_versions_gives_the_same_register()
    {
        for (var seed = 201; seed <= 200 + Stories; seed++)
        {
            var rows = new RandomStory(seed).Rows(24);
            var expected = RegisterAfter(rows, 1);
            Same(expected, RegisterAfter(rows, 3), $"story {seed} in small deliveries");
            Same(expected, RegisterAfter(rows, 1000), $"story {seed} in large deliveries");
        }
    }

    [Fact]
    public void A_rebuild_gives_the_same_register_findings_and_counts_as_receiving_piece_by_piece()
    {
        for (var seed = 301; seed <= 300 + Stories; seed++)
        {
            using var store = new TempStore();
            var story = new RandomStory(seed);
            foreach (var path in Write(store, story.Shuffled(story.Deliveries(7))))
                store.Receive(path);
            var expected = store.State();
            store.Rebuild();
            Same(expected, store.State(), $"story {seed} rebuilt");
        }
    }

    [Theory]
    [InlineData("101", "101")]
    [InlineData("101", "147")]
    public void The_same_spell_in_two_cases_is_found_at_the_same_place_whichever_came_first(string one, string other)
    {
        (string, string)[] files =
        [
            RandomStory.AllPersons,
            ($"support_{one}_20250131_0001.csv", Story.Header + Story.Start("S2", Story.Maria, "2024-03-01", "2024-09-30", municipality: one)),
            ($"support_{other}_20250201_0002.csv", Story.Header + Story.Start("S1", Story.Maria, "2024-03-01", "2024-09-30", municipality: other)),
        ];
        var expected = StateAfter(files, 1);
        Assert.Contains(expected.Split('\n'), line => line.Contains("Row = 1", StringComparison.Ordinal) && line.Contains("CaseId = S", StringComparison.Ordinal));
        Same(expected, StateAfter(files.Reverse(), 1), "backwards");
    }

    [Fact]
    public void The_stories_tell_of_spells_and_of_errors()
    {
        using var store = new TempStore();
        store.Receive(Write(store, new RandomStory(1).Deliveries(20)));
        Assert.True(store.Register().Length >= 4, store.State());
        Assert.True(store.Findings().Select(f => f[..8]).Distinct().Count() >= 8, store.State());
    }

    private static string StateAfter(IEnumerable<(string Name, string Text)> files, int batch)
    {
        using var store = new TempStore();
        store.ReceiveWith(new Socialstat.Intake.DeliveryLabel(), batch, Write(store, files));
        return store.State();
    }

    private static string RegisterAfter(IEnumerable<TellingRow> rows, int longest)
    {
        using var store = new TempStore();
        store.Receive(Write(store, [RandomStory.AllPersons, .. RandomStory.Cut(rows, longest)]));
        return string.Join('\n', store.Register());
    }

    private static string[] Write(TempStore store, IEnumerable<(string Name, string Text)> files) => [.. files.Select(f => store.File(f.Name, f.Text))];

    private static void Same(string expected, string found, string what)
    {
        if (expected == found)
            return;
        var missing = expected.Split('\n').Except(found.Split('\n'));
        var added = found.Split('\n').Except(expected.Split('\n'));
        Assert.Fail($"{what}:\n- {string.Join("\n- ", missing)}\n+ {string.Join("\n+ ", added)}");
    }
}
