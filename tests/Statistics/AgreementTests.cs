using FsCheck;
using FsCheck.Fluent;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

public sealed class AgreementTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly SupportingFigures Figures = new(Contract.Population, []);

    [Fact]
    public void Every_cell_of_every_table_is_what_the_contract_says()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(RandomRegisters.Any.ToArbitrary(), register =>
        {
            using var snapshot = register.Pack();
            var contract = new Contract(register);
            var first = 2018 + (register.Spells.Count % 5);
            foreach (var cube in TableRun.Compute(snapshot, Catalogue.All, first, first + 3, Today, threads: 1, Figures))
                AssertEveryCell(cube, contract);
        }));
    }

    [Fact]
    public void The_number_of_threads_does_not_matter()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(RandomRegisters.Any.ToArbitrary(), register =>
        {
            using var snapshot = register.Pack();
            var one = TableRun.Compute(snapshot, Catalogue.All, 2022, 2024, Today, threads: 1);
            foreach (var threads in new[] { 2, 3 })
                AssertSame(one, TableRun.Compute(snapshot, Catalogue.All, 2022, 2024, Today, threads));
        }));
    }

    [Fact]
    public void Every_figure_can_be_traced_to_the_episodes_behind_it()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(RandomRegisters.Any.ToArbitrary(), register =>
        {
            using var snapshot = register.Pack();
            foreach (var cube in TableRun.Compute(snapshot, Catalogue.All, 2021, 2024, Today, threads: 1))
            {
                foreach (var (codes, index) in Cells(cube).Where(c => cube.Values[c.Index] != 0 && !cube.Missing[c.Index]))
                {
                    var behind = Trace.Of(cube, snapshot, codes);
                    var persons = cube.Declaration.Code == "ISBU02" || codes.Contains("110") || (cube.Declaration.Code == "BU04A" && codes[1] != "3");
                    Assert.Equal(cube.Values[index], persons ? behind.Select(e => e.Person).Distinct().Count() : behind.Count);
                }
            }
        }));
    }

    internal static IEnumerable<(string[] Codes, int Index)> Cells(Cube cube)
    {
        for (var index = 0; index < cube.Count; index++)
        {
            var codes = new string[cube.Dimensions.Count];
            var rest = index;
            for (var d = codes.Length - 1; d >= 0; d--)
            {
                var categories = cube.Dimensions[d].Categories;
                codes[d] = categories[rest % categories.Count].Code;
                rest /= categories.Count;
            }

            yield return (codes, index);
        }
    }

    internal static void AssertSame(IReadOnlyList<Cube> expected, IReadOnlyList<Cube> actual)
    {
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.True(one.Values.SequenceEqual(other.Values), one.Declaration.Code);
            Assert.True(one.Missing.SequenceEqual(other.Missing), one.Declaration.Code);
        }
    }

    private static void AssertEveryCell(Cube cube, Contract contract)
    {
        foreach (var (codes, index) in Cells(cube))
        {
            var year = int.Parse(codes[^1], System.Globalization.CultureInfo.InvariantCulture);
            var expected = contract.Figure(cube.Declaration.Code, codes[..^1], year);
            var actual = cube.Missing[index] ? (long?)null : cube.Values[index];
            if (expected != actual)
                Assert.Fail($"{cube.Declaration.Code} {string.Join(';', codes)}: contract {expected?.ToString() ?? ".."}, table {actual?.ToString() ?? ".."}");
        }
    }
}
