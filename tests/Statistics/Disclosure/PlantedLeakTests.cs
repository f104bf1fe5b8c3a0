using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>A synthetic country of some hundred children, and tables of it with holes: the auditor finds every one of them.</summary>
public sealed class PlantedLeakTests
{
    [Fact]
    public void A_release_as_the_program_makes_it_passes()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot);
        Assert.True(result.Certificate.Passed, string.Join("; ", result.Certificate.Reasons.Select(r => r.En)));
        Assert.True(result.Certificate.Hidden > 0);
        Assert.True(result.Certificate.MinimumWidth >= 3);
        for (var table = 0; table < input.Cubes.Count; table++)
        {
            for (var cell = 0; cell < input.Cubes[table].Count; cell++)
                Assert.True(result.Cubes[table].Missing[cell] || result.Cubes[table].Values[cell] == input.Cubes[table].Values[cell]);
        }
    }

    [Fact]
    public void Tables_without_anything_hidden_do_not_pass()
    {
        using var snapshot = SmallCountry.Pack();
        var input = SmallCountry.Input(snapshot);
        Assert.False(Auditor.Audit(input, input.Cubes).Passed);
    }

    [Fact]
    public void A_hidden_cell_without_the_cells_beside_it_is_found()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot);
        var primary = Auditor.Audit(input, input.Cubes).Worst[0];
        var naive = SmallCountry.Hide(input.Cubes, (primary.Table, [.. primary.Codes]));
        var audit = Auditor.Audit(input, naive);
        Assert.False(audit.Passed);
        Assert.True(audit.Exact > 0);
    }

    [Fact]
    public void One_secondary_cell_too_few_is_found()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot);
        var refused = 0;
        var opened = 0;
        for (var cell = 0; cell < input.Cubes[0].Count && opened < 12; cell++)
        {
            if (!result.Cubes[0].Missing[cell] || input.Cubes[0].Missing[cell] || input.Cubes[0].Values[cell] == 0)
                continue;
            opened++;
            refused += Auditor.Audit(input, SmallCountry.Open(result.Cubes, input.Cubes, 0, cell)).Passed ? 0 : 1;
        }

        // A cell can be spare; most are not.
        Assert.True(opened > 0 && refused * 2 > opened, $"{refused} of {opened}");
    }

    [Fact]
    public void Last_years_table_beside_the_revised_one_is_found()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot);
        var (tried, refused) = (0, 0);
        for (var cell = 0; cell < input.Cubes[0].Count && tried < 12; cell++)
        {
            if (!result.Cubes[0].Missing[cell] || input.Cubes[0].Missing[cell] || input.Cubes[0].Values[cell] < 3)
                continue;
            // An earlier release hid other cells: of what is hidden now it published one, which alone tells nothing.
            var nothing = result.Cubes.Select(c => new Cube(c.Declaration, c.Dimensions, new long[c.Count], [.. Enumerable.Repeat(true, c.Count)])).ToList();
            var audit = Auditor.Audit(input with { Earlier = SmallCountry.Open(nothing, input.Cubes, 0, cell) }, result.Cubes);
            tried++;
            refused += audit.Passed ? 0 : 1;
        }

        // A cell can be spare; most are not.
        Assert.True(tried > 0 && refused * 2 > tried, $"{refused} of {tried}");
    }

    [Fact]
    public void What_an_earlier_release_told_by_itself_is_counted_and_does_not_stop_the_next()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot);
        // The earlier release hid only the small groups themselves, and told them by all the cells around them.
        var small = Auditor.Audit(input, input.Cubes).Worst;
        var earlier = SmallCountry.Hide(input.Cubes, [.. small.Select(w => (w.Table, w.Codes.ToArray()))]);
        var audit = Auditor.Audit(input with { Earlier = earlier }, result.Cubes);
        Assert.True(audit.Passed);
        Assert.True(audit.KnownEarlier > 0);
    }

    [Fact]
    public void What_was_hidden_stays_hidden()
    {
        using var snapshot = SmallCountry.Pack();
        var (input, result) = SmallCountry.Protect(snapshot);
        var again = Protection.Apply(input with { Earlier = result.Cubes });
        for (var table = 0; table < result.Cubes.Count; table++)
        {
            for (var cell = 0; cell < result.Cubes[table].Count; cell++)
                Assert.True(!result.Cubes[table].Missing[cell] || again.Cubes[table].Missing[cell]);
        }

        Assert.True(again.Certificate.Passed);
    }

    [Fact]
    public void The_same_register_gives_the_same_tables_and_certificate()
    {
        using var snapshot = SmallCountry.Pack();
        Assert.Equal(SmallCountry.Protect(snapshot).Result.Certificate.ToJson(), SmallCountry.Protect(snapshot).Result.Certificate.ToJson());
    }

    [Fact]
    public void A_certificate_is_read_as_it_was_written()
    {
        using var snapshot = SmallCountry.Pack();
        var json = SmallCountry.Protect(snapshot).Result.Certificate.ToJson();
        Assert.Equal(json, Certificate.FromJson(json).ToJson());
    }
}
