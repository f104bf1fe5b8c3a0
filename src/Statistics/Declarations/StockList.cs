using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>Variables of the tables of disadvantaged children on 31 December (BU04A, BU43).</summary>
public static class StockList
{
    private static readonly Category Country = new("000", new Text("Hele landet", "All Denmark"), [Places.Country]) { IsTotal = true };

    /// <summary>OMRÅDE: the country and landsdele.</summary>
    public static Dimension Provinces { get; } = new("OMRÅDE", new Text("område", "region"), Axis.Place, PlaceList.Provinces.Categories);

    /// <summary>OMRÅDE: the country, regions, landsdele and municipalities.</summary>
    public static Dimension AllPlaces { get; } = new("OMRÅDE", new Text("område", "region"), Axis.Place, PlaceList.Municipalities.Categories);

    /// <summary>FORAN: persons, episodes, persons placed, and each support measure.</summary>
    public static Dimension Measures { get; } = new("FORAN", new Text("foranstaltning", "measure"), Axis.Measure,
    [
        new("1", new("UDSATTE BØRN OG UNGE I ALT", "DISADVANTAGED CHILDREN AND YOUNG PEOPLE, TOTAL"), [StockColumns.Any]) { Counts = CountedUnit.Persons },
        new("2", new("BØRN OG UNGE DER MODTAGER STØTTENDE INDSATSER I ALT", "CHILDREN AND YOUNG PEOPLE WITH SUPPORT MEASURES, TOTAL"), [StockColumns.WithSupport]) { Counts = CountedUnit.Persons },
        new("3", new("INDSATSER OG STØTTE I ALT", "MEASURES AND SUPPORT, TOTAL"), [StockColumns.SupportEpisodes]) { Counts = CountedUnit.Episodes },
        new("90", new("ANBRAGTE BØRN OG UNGE I ALT", "CHILDREN AND YOUNG PEOPLE PLACED, TOTAL"), [StockColumns.Placed]) { Counts = CountedUnit.Persons },
        .. MeasureList.SupportMeasures("0", Country.Text).Categories.Where(c => c.Measure is not null).Select(c => c with { Positions = [StockColumns.Of(c.Measure!)], Counts = CountedUnit.Persons }),
    ]);

    /// <summary>FORANSTALT of BU43: all, placed, with a support measure.</summary>
    public static Dimension Kinds { get; } = new("FORANSTALT", new Text("foranstaltning", "measure"), Axis.Measure,
    [
        new("IALT", new("Udsatte børn og unge i alt", "Disadvantaged children and young people, total"), [StockColumns.Any]),
        new("ANB", new("Anbragte børn og unge", "Children and young people placed"), [StockColumns.Placed]),
        new("STOET", new("Børn og unge der modtager støttende indsatser", "Children and young people with support measures"), [StockColumns.WithSupport]),
    ]);

    /// <summary>ALDER of BU43; unknown ages are part of the total alone.</summary>
    public static Dimension Ages { get; } = new("ALDER", new Text("alder", "age"), Axis.Age,
    [
        new("TOT22", new("0-22 år", "0-22 years"), [.. AgeBand.All.Select(b => b.Position)]) { IsTotal = true },
        new("0017", new("0-17 år", "0-17 years"), [.. AgeBand.All.Where(b => !b.IsUnknown && b.Oldest <= 17).Select(b => b.Position)]),
        new("1822", new("18-22 år", "18-22 years"), [.. AgeBand.All.Where(b => b.Youngest >= 18).Select(b => b.Position)]),
    ]);

    /// <summary>KØN with the codes of BU04A.</summary>
    public static Dimension Sexes { get; } = new("KØN", new("køn", "sex"), Axis.Sex,
    [
        new("TOT", new("I alt", "Total"), [(int)Sex.Unknown, (int)Sex.Male, (int)Sex.Female]) { IsTotal = true },
        new("M", new("Mænd", "Men"), [(int)Sex.Male]),
        new("K", new("Kvinder", "Women"), [(int)Sex.Female]),
        new("9", new("Uoplyst køn", "Sex not stated"), [(int)Sex.Unknown]),
    ]);
}
