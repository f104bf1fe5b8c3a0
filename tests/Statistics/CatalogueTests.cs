using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

public sealed class CatalogueTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(t => t.Code)];

    [Theory]
    [InlineData("ISBU01", "KOMMUNEDK,INDSATSER", 115, 50)]
    [InlineData("ISBU02", "KOMMUNEDK,INDSATSER", 115, 50)]
    [InlineData("ISBU03", "LANDSDEL,INDSATSER", 12, 4)]
    [InlineData("ISBU04", "LANDSDEL,INDSATSER,ALDER,KØN", 12, 4)]
    [InlineData("HANDBU01", "KOMMUNEDK,INDSATSER,KØN", 115, 2)]
    [InlineData("HANDBU02", "KOMMUNEDK,INDSATSER,ALDER", 115, 2)]
    [InlineData("HANDBU03", "LANDSDEL,INDSATSER", 12, 10)]
    [InlineData("BU04A", "OMRÅDE,FORAN,ALDER,KØN", 12, 50)]
    [InlineData("BU43", "OMRÅDE,FORANSTALT,ALDER", 115, 3)]
    public void A_table_has_the_variables_of_the_contract(string code, string variables, int places, int measures)
    {
        var dimensions = Catalogue.WithCode(code)!.Dimensions;
        Assert.Equal(variables, string.Join(',', dimensions.Select(d => d.Code)));
        Assert.Equal((places, measures), (dimensions[0].Categories.Count, dimensions[1].Categories.Count));
    }

    [Fact]
    public void HANDBU04_is_for_the_whole_country_by_measure_age_and_sex() =>
        Assert.Equal("100,110,1,2,3,4,5,6,7,8|IALT,0005,0611,1217,999|0,D,P,9",
            string.Join('|', Handbu04.Declaration.Dimensions.Select(d => string.Join(',', d.Categories.Select(c => c.Code)))));

    [Fact]
    public void The_total_of_measures_has_the_code_that_each_table_gives_it() =>
        Assert.Equal("3 2 4 3", string.Join(' ', Catalogue.All.Take(4).Select(t => t.Dimensions[1].Total!.Code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Codes_and_texts_are_unique_within_a_variable(string code)
    {
        foreach (var dimension in Catalogue.WithCode(code)!.Dimensions)
        {
            Assert.Distinct(dimension.Categories.Select(c => c.Code));
            Assert.Distinct(dimension.Categories.Select(c => c.Text.Da));
            Assert.Distinct(dimension.Categories.Select(c => c.Text.En));
        }
    }

    [Fact]
    public void Every_support_and_disability_measure_has_a_row_in_the_tables()
    {
        Assert.Equal(Measures.Of(Statistic.Support).Select(m => m.BankCode).Order(), MeasureCodes(Isbu01.Declaration));
        Assert.Equal(Measures.Of(Statistic.Disability).Select(m => m.BankCode).Order(), MeasureCodes(Handbu03.Declaration));
    }

    [Fact]
    public void A_measure_shows_its_provisions_in_all_acts() =>
        Assert.Equal("Netværks- eller samtalegrupper (SEL §11.3.2 / BL §30.1.2)", Isbu01.Declaration.Dimensions[1].Categories.Single(c => c.Code == "401").Text.Da);

    [Fact]
    public void A_population_ends_where_an_age_band_ends() => Assert.Throws<ArgumentException>(() => new Population(20));

    private static IEnumerable<string> MeasureCodes(TableDeclaration table) =>
        table.Dimensions[1].Categories.Where(c => c.Measure is not null).Select(c => c.Code).Order();
}
