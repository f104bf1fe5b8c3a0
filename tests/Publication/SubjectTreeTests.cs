using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public class SubjectTreeTests
{
    private static readonly Bank Whole = new([.. Catalogue.All.Select(t => new PublicTable(Empty(t), SmallCube.Edition, "1", []))]);

    [Fact]
    public void Ids_are_digits_and_no_two_are_the_same()
    {
        Assert.All(SubjectTree.All, s => Assert.Matches("^[1-9][0-9]*$", s.Id));
        Assert.Distinct(SubjectTree.All.Select(s => s.Id));
    }

    [Fact]
    public void Every_table_stands_under_exactly_one_leaf()
    {
        Assert.All(Whole.Tables, t => Assert.Single(SubjectTree.All, s => s.TablesIn(Whole).Contains(t)));
        Assert.Equal(Whole.Tables.Count, SubjectTree.Roots.Sum(r => r.AllTablesIn(Whole).Count()));
    }

    [Fact]
    public void The_path_to_a_table_leads_from_the_top_to_its_leaf() =>
        Assert.Equal(["4", "41", "412"], SubjectTree.PathTo(Handbu01.Declaration).Select(s => s.Id));

    [Fact]
    public void A_subject_is_found_by_id() =>
        Assert.Equal(("Udsatte børn og unge", null), (SubjectTree.Find("411")?.Text.Da, SubjectTree.Find("0")?.Text.Da));

    private static Cube Empty(TableDeclaration table)
    {
        Dimension[] dimensions = [.. table.Dimensions.Select(d => d with { Categories = [d.Categories[0]] }), Dimension.Years(2024, 2024)];
        return new Cube(table, dimensions, new long[1], new bool[1]);
    }
}
