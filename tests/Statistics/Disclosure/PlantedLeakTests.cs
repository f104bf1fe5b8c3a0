using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>A synthetic country of some hundred children, and tables of it with holes: the auditor finds every one of them.</summary>
public sealed class PlantedLeakTests
{
    private static readonly string[] Municipalities = ["101", "147", "155", "185", "165", "151"];
    private static readonly string[] Given = ["M101", "M102", "M107", "M205", "M209"];
    private static readonly DateOnly Today = new(2025, 6, 1);

    [Fact]
    public void A_release_as_the_program_makes_it_passes()
    {
        using var snapshot = Country();
        var (input, result) = Protect(snapshot);
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
        using var snapshot = Country();
        var input = Input(snapshot);
        Assert.False(Auditor.Audit(input, input.Cubes).Passed);
    }

    [Fact]
    public void A_hidden_cell_without_the_cells_beside_it_is_found()
    {
        using var snapshot = Country();
        var (input, result) = Protect(snapshot);
        var primary = Auditor.Audit(input, input.Cubes).Worst[0];
        var naive = Hide(input.Cubes, (primary.Table, [.. primary.Codes]));
        var audit = Auditor.Audit(input, naive);
        Assert.False(audit.Passed);
        Assert.True(audit.Exact > 0);
    }

    [Fact]
    public void One_secondary_cell_too_few_is_found()
    {
        using var snapshot = Country();
        var (input, result) = Protect(snapshot);
        var refused = 0;
        var opened = 0;
        for (var cell = 0; cell < input.Cubes[0].Count && opened < 12; cell++)
        {
            if (!result.Cubes[0].Missing[cell] || input.Cubes[0].Missing[cell] || input.Cubes[0].Values[cell] == 0)
                continue;
            opened++;
            refused += Auditor.Audit(input, Open(result.Cubes, input.Cubes, 0, cell)).Passed ? 0 : 1;
        }

        // A cell can be spare; most are not.
        Assert.True(opened > 0 && refused * 2 > opened, $"{refused} of {opened}");
    }

    [Fact]
    public void Last_years_table_beside_the_revised_one_is_found()
    {
        using var snapshot = Country();
        var (input, result) = Protect(snapshot);
        // An earlier release hid only the small groups themselves and published what is now hidden around them.
        var small = Auditor.Audit(input, input.Cubes).Worst;
        var earlier = Hide(input.Cubes, [.. small.Select(w => (w.Table, w.Codes.ToArray()))]);
        var audit = Auditor.Audit(input with { Earlier = earlier }, result.Cubes);
        Assert.False(audit.Passed);
        Assert.True(audit.Exact > 0);
    }

    [Fact]
    public void What_was_hidden_stays_hidden()
    {
        using var snapshot = Country();
        var (input, result) = Protect(snapshot);
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
        using var snapshot = Country();
        Assert.Equal(Protect(snapshot).Result.Certificate.ToJson(), Protect(snapshot).Result.Certificate.ToJson());
    }

    [Fact]
    public void A_certificate_is_read_as_it_was_written()
    {
        using var snapshot = Country();
        var json = Protect(snapshot).Result.Certificate.ToJson();
        Assert.Equal(json, Certificate.FromJson(json).ToJson());
    }

    private static ProtectionInput Input(Snapshot snapshot) => new()
    {
        Cubes = TableRun.Compute(snapshot, [Catalogue.WithCode("ISBU01")!, Catalogue.WithCode("ISBU02")!], 2024, 2024, Today, threads: 1),
        Snapshot = snapshot,
        AsOf = Today,
        Earlier = [],
        Key = new byte[32],
    };

    private static (ProtectionInput Input, ProtectedTables Result) Protect(Snapshot snapshot)
    {
        var input = Input(snapshot);
        return (input, Protection.Apply(input));
    }

    private static Cube[] Hide(IReadOnlyList<Cube> cubes, params (string Table, string[] Codes)[] cells) => [.. cubes.Select(cube =>
    {
        var missing = cube.Missing.ToArray();
        foreach (var (_, codes) in cells.Where(c => c.Table == cube.Declaration.Code))
            missing[cube.IndexOf(codes)] = true;
        return new Cube(cube.Declaration, cube.Dimensions, cube.Values.ToArray(), missing);
    })];

    private static Cube[] Open(IReadOnlyList<Cube> cubes, IReadOnlyList<Cube> truth, int table, int cell) => [.. cubes.Select((cube, t) =>
    {
        var missing = cube.Missing.ToArray();
        var values = cube.Values.ToArray();
        if (t == table)
            (missing[cell], values[cell]) = (false, truth[table].Values[cell]);
        return new Cube(cube.Declaration, cube.Dimensions, values, missing);
    })];

    // Every municipality and measure has children, two measures in one municipality each have very few.
    private static Snapshot Country()
    {
        var children = new List<Child>();
        var spells = new List<Spell>();
        void Add(string municipality, string measure, int number)
        {
            for (var i = 0; i < number; i++)
            {
                children.Add(new Child(children.Count + 1, new DateOnly(2010 + (children.Count % 8), 3, 1), children.Count % 2 == 0 ? Sex.Female : Sex.Male));
                spells.Add(new Spell(children.Count, municipality, measure, new DateOnly(2024, 2, 1), null));
            }
        }

        for (var m = 0; m < Municipalities.Length; m++)
        {
            for (var g = 0; g < Given.Length; g++)
                Add(Municipalities[m], Given[g], 4 + ((m * 3) + (g * 5)) % 7);
        }

        Add("101", "M103", 1);
        Add("155", "M103", 1);
        Add("190", "M205", 1);
        Add("190", "M102", 1);
        return new ReportedRegister(children, spells).Pack();
    }
}
