using FsCheck;
using FsCheck.Fluent;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>A municipality that is left out of a year by decision is out of every sum of it, in every table.</summary>
public sealed class LeftOutTests
{
    private const int First = 2021, Year = 2023, Last = 2024;
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly SupportingFigures Figures = new(Contract.Population, []);

    // One of several in its landsdel, the only one with figures in its landsdel and region, two together, and all of a landsdel.
    private static readonly string[][] Sets = [["101"], ["851"], ["101", "253"], ["400"], ["101", "147", "155", "185"]];

    [Fact]
    public void Every_figure_is_what_it_would_be_if_the_municipality_had_never_reported()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(RandomRegisters.Any.ToArbitrary(), Gen.Elements(Sets).ToArbitrary(), (register, codes) =>
        {
            using var snapshot = register.Pack();
            using var others = (register with { Spells = [.. register.Spells.Where(s => !codes.Contains(s.Municipality))] }).Pack();
            var isOut = codes.Select(c => Geography.WithCode(c)!).ToList();
            var whole = TableRun.Compute(snapshot, Catalogue.All, First, Last, Today, threads: 1, Figures);
            var parts = ReleaseRun.Compute(snapshot, Figures, whole, [.. isOut.Select(m => new LeftOut(Year, m))], Today);
            Assert.Equal(Enumerable.Range(First, Last - First + 1), parts.SelectMany(p => p.Years).Order());
            var without = Assert.Single(parts, p => p.Years.Contains(Year));
            Assert.Equal([Year], without.Years);
            var figures = Figures with { Population = [.. Figures.Population.Where(p => !isOut.Exists(m => m.Index == p.Municipality))] };
            foreach (var cube in without.Cubes)
            {
                var expected = TableRun.Compute(others, [cube.Declaration], Year, Year, Today, threads: 1, figures)[0];
                AssertFigures(cube, expected, isOut);
                AssertSums(cube);
            }

            // Other years are as they were.
            foreach (var part in parts.Where(p => p != without))
                AgreementTests.AssertSame([.. whole.Select(c => Overlap(c, part.Years)).OfType<Cube>()], part.Cubes);
        }));
    }

    private static Cube? Overlap(Cube cube, IReadOnlyList<int> years) =>
        years.Where(y => y >= cube.Years.First && y <= cube.Years.Last).ToList() is { Count: > 0 } own ? cube.InYears(own) : null;

    private static void AssertFigures(Cube cube, Cube expected, List<Municipality> isOut)
    {
        Assert.Equal(expected.Count, cube.Count);
        var (place, below) = PlaceOf(cube);
        var isGone = place?.Categories.Select(c => PartsOf(c).All(isOut.Contains)).ToArray();
        for (var cell = 0; cell < cube.Count; cell++)
        {
            if (isGone?[cell / below % isGone.Length] == true)
                Assert.True(cube.Missing[cell], $"{cube.Declaration.Code} {cell} is shown");
            else if (cube.Missing[cell] != expected.Missing[cell] || cube.Values[cell] != expected.Values[cell])
                Assert.Fail($"{cube.Declaration.Code} {cell}: {cube.Values[cell]}, expected {expected.Values[cell]}");
        }
    }

    // Episodes stand in one municipality each, so those of a place are the sum of those of its municipalities that are in; persons are at most that, and at least as many as in any of them.
    private static void AssertSums(Cube cube)
    {
        var (place, below) = PlaceOf(cube);
        if (place is null || cube.Declaration.Decimals > 0)
            return;
        var first = place.Categories.Any(p => p.Positions[0] >= Places.FirstMunicipality) ? Places.FirstMunicipality : Places.FirstProvince;
        var finest = Enumerable.Range(0, place.Categories.Count).Where(p => place.Categories[p].Positions[0] >= first).ToList();
        var parts = place.Categories.Select(p => finest.Where(f => PartsOf(place.Categories[f]).All(PartsOf(p).Contains)).ToList()).ToList();
        var measure = cube.Dimensions.ToList().FindIndex(d => d.Axis == Axis.Measure);
        var belowMeasure = cube.Dimensions.Skip(measure + 1).Aggregate(1, (n, d) => n * d.Categories.Count);
        for (var cell = 0; cell < cube.Count; cell++)
        {
            if (cube.Missing[cell])
                continue;
            var at = cell / below % place.Categories.Count;
            var own = parts[at].Select(p => cell + ((p - at) * below)).Where(c => !cube.Missing[c]).Select(c => cube.Values[c]).ToList();
            var unit = cube.Dimensions[measure].Categories[cell / belowMeasure % cube.Dimensions[measure].Categories.Count].Counts ?? cube.Declaration.Counts;
            if (unit == CountedUnit.Episodes)
                Assert.Equal(own.Sum(), cube.Values[cell]);
            else
                Assert.InRange(cube.Values[cell], own.DefaultIfEmpty().Max(), own.Sum());
        }
    }

    private static (Dimension? Place, int Below) PlaceOf(Cube cube)
    {
        var at = cube.Dimensions.ToList().FindIndex(d => d.Axis == Axis.Place);
        return at < 0 ? (null, 1) : (cube.Dimensions[at], cube.Dimensions.Skip(at + 1).Aggregate(1, (n, d) => n * d.Categories.Count));
    }

    private static List<Municipality> PartsOf(Category place) => [.. Geography.Municipalities.Where(m => Places.Contains(place.Positions[0], m))];
}
