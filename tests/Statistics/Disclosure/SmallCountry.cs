using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>A synthetic country of some hundred children: every municipality and measure has some, two measures in one municipality each have very few.</summary>
internal static class SmallCountry
{
    private static readonly string[] Municipalities = ["101", "147", "155", "185", "165", "151"];
    private static readonly string[] Given = ["M101", "M102", "M107", "M205", "M209"];
    private static readonly DateOnly Today = new(2025, 6, 1);

    /// <summary>Few children in a municipality with a measure from 1 February 2024.</summary>
    public static (string Municipality, string Measure, int Children)[] Few { get; } = [("101", "M103", 1), ("155", "M103", 1), ("190", "M205", 1), ("190", "M102", 1)];

    /// <summary>The register, with few children besides the many.</summary>
    public static Snapshot Pack(params IReadOnlyList<(string Municipality, string Measure, int Children)> few)
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

        foreach (var (municipality, measure, number) in few.Count == 0 ? Few : few)
            Add(municipality, measure, number);
        return new ReportedRegister(children, spells).Pack();
    }

    /// <summary>Tables of 2024 to be protected.</summary>
    public static ProtectionInput Input(Snapshot snapshot, params IReadOnlyList<TableDeclaration> tables)
    {
        var figures = new SupportingFigures([.. Geography.Municipalities.SelectMany(m => Enumerable.Range(0, 23).Select(age => new PopulationRow { Year = 2025, Municipality = (byte)m.Index, Age = (byte)age, Persons = 40 }))], []);
        return new ProtectionInput
        {
            Cubes = TableRun.Compute(snapshot, tables.Count == 0 ? [Catalogue.WithCode("ISBU01")!, Catalogue.WithCode("ISBU02")!] : tables, 2024, 2024, Today, threads: 1, figures),
            Snapshot = snapshot,
            AsOf = Today,
            Earlier = [],
            Key = new byte[32],
            Figures = figures,
        };
    }

    public static (ProtectionInput Input, ProtectedTables Result) Protect(Snapshot snapshot, params IReadOnlyList<TableDeclaration> tables)
    {
        var input = Input(snapshot, tables);
        return (input, Protection.Apply(input));
    }

    /// <summary>The tables with cells hidden.</summary>
    public static Cube[] Hide(IReadOnlyList<Cube> cubes, params (string Table, string[] Codes)[] cells) => [.. cubes.Select(cube =>
    {
        var missing = cube.Missing.ToArray();
        foreach (var (_, codes) in cells.Where(c => c.Table == cube.Declaration.Code))
            missing[cube.IndexOf(codes)] = true;
        return new Cube(cube.Declaration, cube.Dimensions, cube.Values.ToArray(), missing);
    })];

    /// <summary>The tables with the true figure in a cell.</summary>
    public static Cube[] Open(IReadOnlyList<Cube> cubes, IReadOnlyList<Cube> truth, int table, int cell) => Show(cubes, table, cell, truth[table].Values[cell]);

    /// <summary>The tables with a figure in a cell.</summary>
    public static Cube[] Show(IReadOnlyList<Cube> cubes, int table, int cell, long figure) => [.. cubes.Select((cube, t) =>
    {
        var missing = cube.Missing.ToArray();
        var values = cube.Values.ToArray();
        if (t == table)
            (missing[cell], values[cell]) = (false, figure);
        return new Cube(cube.Declaration, cube.Dimensions, values, missing);
    })];
}
