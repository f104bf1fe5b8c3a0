using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class PxWebTableTests
{
    [Fact]
    public void Variables_have_codes_in_ASCII_and_contents_stands_before_time()
    {
        Assert.Equal(["OMRAADE", "INDSATSER", "KOEN", "ContentsCode", "Tid"], PxWebExample.Counts().Variables.Select(v => v.Code));
        foreach (var declaration in Catalogue.All)
            Assert.All(declaration.Dimensions, d => Assert.Matches("^[A-Za-z0-9]+$", AsciiCode.Of(d.Code)));
    }

    [Theory]
    [InlineData("OMRÅDE")]
    [InlineData("område")]
    [InlineData("omraade")]
    public void A_variable_is_found_by_the_banks_own_code_too(string code) => Assert.Equal("OMRAADE", PxWebExample.Counts().Find(code)?.Code);

    [Fact]
    public void A_variable_left_out_gives_the_figures_of_its_total()
    {
        var table = PxWebExample.Counts();
        var selection = PxWeb1Selecting.Select(table, new PxWeb1Query([new("Tid", "item", ["2025"]), new("KØN", "item", ["P"])], null));
        var cube = table.Table.Cube;
        Assert.Equal([(long)cube["000", "3", "P", "2025"]!], selection.Figures().Select(f => f.Value));
    }

    [Fact]
    public void Files_show_the_variables_in_the_order_and_with_the_codes_of_the_selection()
    {
        var table = PxWebExample.Counts();
        var query = new PxWeb2Query { Variables = [new("Tid", ["*"]), new("OMRAADE", ["*"]), new("KOEN", ["D"])], Heading = ["OMRAADE"], Stub = ["Tid", "KOEN"] };
        var cube = PxWeb2Selecting.Select(table, query).ToCube();
        Assert.Equal(["Tid", "KOEN", "OMRAADE"], cube.Dimensions.Select(d => d.Code));
        foreach (var year in cube.Dimensions[0].Categories)
        {
            foreach (var place in cube.Dimensions[2].Categories)
                Assert.Equal(table.Table.Cube[place.Code, "3", "D", year.Code], cube[year.Code, "D", place.Code]);
        }
    }

    [Fact]
    public void Lists_of_places_part_the_places_by_level_and_groups_hold_every_municipality_once()
    {
        var lists = PxWebCodeLists.Of(Isbu01.Declaration, PlaceList.Municipalities);
        Assert.Equal(["vs_Country", "vs_Regions", "vs_Provinces", "vs_Municipalities", "agg_Regions", "agg_Provinces"], lists.Select(l => l.Id));
        Assert.Equal(
            PlaceList.Municipalities.Categories.Select(c => c.Code).Order(),
            lists.Where(l => !l.IsAggregation).SelectMany(l => l.Values).Select(v => v.Category.Code).Order());
        foreach (var groups in lists.Where(l => l.IsAggregation))
            Assert.Equal(Geography.Municipalities.Select(m => m.Code).Order(), groups.Values.SelectMany(v => v.Parts).Order());
        Assert.Contains("860", lists.Single(l => l.Id == "agg_Regions").Values.Single(v => v.Category.Code == "081").Parts);
    }

    [Fact]
    public void A_list_of_the_same_id_is_the_same_in_every_table_that_has_it_whole()
    {
        var lists = Catalogue.All.SelectMany(t => t.Dimensions.SelectMany(d => PxWebCodeLists.Of(t, d))).GroupBy(l => l.Id);
        Assert.All(lists, same => Assert.Single(same.Select(l => string.Join(',', l.Values.Select(v => v.Category.Code))).Distinct()));
    }
}
