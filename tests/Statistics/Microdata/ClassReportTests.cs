using System.Security.Cryptography;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>A register written by hand so that the classes are known.</summary>
public sealed class ClassReportTests
{
    private static readonly ProjectKey Key = new("k", SHA256.HashData("key"u8));
    private static readonly PlacePools Pools = new([.. Geography.Municipalities.Select(_ => (int?)10_000)], 4_000);
    private static readonly DateOnly Day = new(2020, 1, 1);

    // Seven boys in 101: five M205, two M210. One girl in 461 with M205 twice. Two girls in 751 with M205.
    private static readonly ReportedRegister Register = new(
        [.. Enumerable.Range(1, 7).Select(i => new Child(i, new DateOnly(2010, 1, i), Sex.Male)), .. Enumerable.Range(8, 3).Select(i => new Child(i, new DateOnly(2010, 2, i), Sex.Female))],
        [
            .. Enumerable.Range(1, 5).Select(i => new Spell(i, "101", "M205", Day, null)),
            .. Enumerable.Range(6, 2).Select(i => new Spell(i, "101", Other, Day, null)),
            new(8, "461", "M205", Day, new DateOnly(2020, 1, 31)), new(8, "461", "M205", new DateOnly(2020, 3, 1), null),
            new(9, "751", "M205", Day, null), new(10, "751", "M205", Day, null),
        ]);

    private static string Other => Measures.All.First(m => m.Statistic == Measures.WithKey("M205").Statistic && m.Key != "M205" && m.HasFiguresIn(2020)).Key;

    [Fact]
    public void Classes_are_counted_in_persons()
    {
        var report = Of("sex", "municipality", "measure");
        Assert.Equal(["sex", "municipality", "measure"], report.QuasiIdentifiers);
        Assert.Equal(10, report.Persons);
        Assert.Equal(new Dictionary<int, int> { [1] = 1, [2] = 2, [5] = 1 }, report.ClassesBySize);
        Assert.Equal((1, 5, 5), (report.Smallest, report.PersonsUnder3, report.PersonsUnder5));
        Assert.Equal(0.5, report.ShareUnder3);
        Assert.False(report.IsEnough);
    }

    [Fact]
    public void Diversity_is_the_number_of_measures_among_those_who_are_alike_otherwise()
    {
        var report = Of("sex", "municipality", "measure");
        Assert.Equal(1, report.FewestMeasures);
        Assert.Equal(2, report.ClassesWithOneMeasure);
        Assert.Equal(2, Of("measure").FewestMeasures);
        Assert.Null(Of("sex").FewestMeasures);
    }

    [Fact]
    public void Fewer_variables_make_larger_classes()
    {
        var report = Of("birth_year");
        Assert.Equal(new Dictionary<int, int> { [10] = 1 }, report.ClassesBySize);
        Assert.True(report.IsEnough);
    }

    [Fact]
    public void What_nobody_else_can_know_makes_no_class() => Assert.Equal([10], Of("months").ClassesBySize.Keys);

    private static ClassReport Of(params string[] variables)
    {
        using var snapshot = Register.Pack();
        var extract = new EpisodeExtract(snapshot, new ExtractScope(Measures.WithKey("M205").Statistic, 2020, 2020), Pools, Key);
        return ClassReport.Of(extract.Rows(), [MicrodataVariables.Person, .. MicrodataVariables.All.Where(v => variables.Contains(v.Name))]);
    }
}
