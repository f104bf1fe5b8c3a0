using System.Text;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class FrozenTableTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_table_is_read_back_exactly(int seed)
    {
        var cube = ReleaseCube.Random(seed);
        var again = FrozenTable.Read(FrozenTable.Write(cube));
        Assert.Equal(cube.Values.ToArray(), again.Values.ToArray());
        Assert.Equal(cube.Missing.ToArray(), again.Missing.ToArray());
        // The bytes hold every code, text and note; the same bytes again mean that nothing was lost in reading.
        Assert.Equal(FrozenTable.Write(cube), FrozenTable.Write(again));
        Assert.Equal(FrozenTable.FiguresHash(cube), FrozenTable.FiguresHash(again));
    }

    [Fact]
    public void A_table_that_the_program_no_longer_declares_gives_the_same_files()
    {
        var cube = SmallCube.Percent();
        Assert.Null(Catalogue.WithCode(cube.Declaration.Code));
        var again = FrozenTable.Read(FrozenTable.Write(cube));
        Assert.Equal(SmallCube.Bytes(s => PxFile.Write(cube, SmallCube.Edition, s)), SmallCube.Bytes(s => PxFile.Write(again, SmallCube.Edition, s)));
        Assert.Equal(SmallCube.Bytes(s => JsonStatFile.Write(cube, SmallCube.Edition, Law.Language.English, s)), SmallCube.Bytes(s => JsonStatFile.Write(again, SmallCube.Edition, Law.Language.English, s)));
    }

    [Fact]
    public void A_declared_table_keeps_its_measures_population_and_protection()
    {
        foreach (var table in Catalogue.All)
        {
            Dimension[] dimensions = [.. table.Dimensions, Dimension.Years(2023, 2023)];
            var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
            var again = FrozenTable.Read(FrozenTable.Write(new Cube(table, dimensions, new long[cells], new bool[cells])));
            Assert.Equal(table.Dimensions.SelectMany(d => d.Categories).Select(c => (c.Code, c.Text, c.Measure?.Key)), again.Declaration.Dimensions.SelectMany(d => d.Categories).Select(c => (c.Code, c.Text, c.Measure?.Key)));
            Assert.Equal(table.Population.Steps.Select(s => (s.From, s.Value.OldestAge)), again.Declaration.Population.Steps.Select(s => (s.From, s.Value.OldestAge)));
            Assert.Equal(table.Disclosure.Method.Steps.Select(s => (s.From, s.Value.Describe())), again.Declaration.Disclosure.Method.Steps.Select(s => (s.From, s.Value.Describe())));
            Assert.Equal((table.Subject, table.Statistic, table.Basis, table.Counts, table.Reference), (again.Declaration.Subject, again.Declaration.Statistic, again.Declaration.Basis, again.Declaration.Counts, again.Declaration.Reference));
        }
    }

    [Fact]
    public void A_new_member_of_a_declaration_must_be_frozen_too() => Assert.Equal(
        ["Basis", "Code", "Counts", "Decimals", "Dimensions", "Disclosure", "FirstYear", "IsAdditive", "Notes", "Population", "Reference", "RevisionYears", "Sources", "Statistic", "Subject", "Title", "Unit"],
        typeof(TableDeclaration).GetProperties().Where(p => p.DeclaringType == typeof(TableDeclaration)).Select(p => p.Name).Order());

    [Fact]
    public void A_change_of_any_byte_is_found()
    {
        var bytes = FrozenTable.Write(SmallCube.Counts());
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => FrozenTable.Read(bytes));
            bytes[at] ^= 0x10;
        }

        for (var length = 0; length < bytes.Length; length += 7)
            Assert.Throws<InvalidDataException>(() => FrozenTable.Read(bytes.AsMemory(0, length)));
        Assert.Throws<InvalidDataException>(() => FrozenTable.Read(Encoding.UTF8.GetBytes("not a table")));
    }

    [Fact]
    public void Figures_have_the_same_hash_whatever_the_texts_and_another_when_one_is_hidden()
    {
        var cube = SmallCube.Counts();
        var renamed = new Cube(cube.Declaration with { Title = new("Anden titel", "Another title") }, cube.Dimensions, cube.Values.ToArray(), cube.Missing.ToArray());
        Assert.Equal(FrozenTable.FiguresHash(cube), FrozenTable.FiguresHash(renamed));
        Assert.NotEqual(FrozenTable.FiguresHash(cube), FrozenTable.FiguresHash(cube.With((1, null))));
        Assert.NotEqual(FrozenTable.FiguresHash(cube), FrozenTable.FiguresHash(cube.With((1, cube.Values[1] + 1))));
    }
}
