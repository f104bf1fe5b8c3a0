using System.Globalization;
using System.Xml.Linq;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class SdmxFileTests
{
    private static readonly XNamespace Message = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message";
    private static readonly XNamespace Generic = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/generic";
    private static readonly string[] Key = ["OMRAADE", "INDSATSER", "KOEN"];

    [Fact]
    public void Both_messages_have_every_figure_of_the_table()
    {
        var cube = SmallCube.Percent();
        var compact = Compact(PublicSmall.Of(cube)).ToList();
        Assert.Equal(36, compact.Count);
        Assert.Equal(compact, GenericObservations(PublicSmall.Of(cube)));
        Assert.All(compact, o => Assert.Equal(cube[[.. o.Codes.Split('.')]], o.Value));
    }

    [Fact]
    public void Time_may_stand_anywhere_in_the_table()
    {
        var cube = SmallCube.Counts();
        var order = new[] { 3, 1, 0, 2 };
        var turned = new Selection(cube, [.. order.Select(d => new SelectedDimension(d, [.. Enumerable.Range(0, cube.Dimensions[d].Categories.Count).Select(p => SelectedValue.Of(cube.Dimensions[d], p))]))]).ToCube();
        Assert.Equal(
            Compact(PublicSmall.Of(cube)).Select(o => (o.Value, o.Status)).Order(),
            Compact(PublicSmall.Of(turned)).Select(o => (o.Value, o.Status)).Order());
        Assert.Throws<ArgumentException>(() => SdmxCompactFile.Write(PublicSmall.Of(new Cube(cube.Declaration, [cube.Dimensions[2]], [1, 2], [false, false])), Stream.Null));
    }

    [Fact]
    public void A_missing_figure_has_a_status_and_is_marked_confidential_when_it_is_held_back()
    {
        var held = Compact(PublicSmall.Counts()).Where(o => o.Value is null).ToList();
        Assert.Equal(4, held.Count);
        Assert.All(held, o => Assert.Equal(("Q", "C"), (o.Status, o.Confidentiality)));
        var open = SmallCube.Counts();
        var accounts = new Cube(open.Declaration with { Basis = TableBasis.Accounts }, open.Dimensions, open.Values.ToArray(), open.Missing.ToArray());
        Assert.All(Compact(PublicSmall.Of(accounts)).Where(o => o.Value is null), o => Assert.Equal(("O", null), (o.Status, o.Confidentiality)));
        var dimension = open.Dimensions[1] with { Categories = [.. open.Dimensions[1].Categories.SkipLast(1), open.Dimensions[1].Categories[^1] with { Measure = LateMeasure }] };
        var late = new Cube(open.Declaration, [open.Dimensions[0], dimension, open.Dimensions[2], open.Dimensions[3]], open.Values.ToArray(), open.Missing.ToArray());
        Assert.All(Compact(PublicSmall.Of(late)).Where(o => o.Value is null), o => Assert.Equal(("M", null), (o.Status, o.Confidentiality)));
    }

    [Fact]
    public void The_header_names_sender_times_and_table_in_the_order_of_the_schema()
    {
        var header = XDocument.Load(new MemoryStream(SmallCube.Bytes(s => SdmxCompactFile.Write(PublicSmall.Counts(), s)))).Root!.Element(Message + "Header")!;
        Assert.Equal(
            ["ID", "Test", "Name", "Name", "Prepared", "Sender", "KeyFamilyRef", "KeyFamilyAgency", "DataSetAgency", "DataSetID", "DataSetAction", "Extracted", "Source", "Source"],
            header.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("SMALL01_20260611133000", header.Element(Message + "ID")!.Value);
        Assert.Equal("2026-06-11T15:30:00+02:00", header.Element(Message + "Prepared")!.Value);
        Assert.Equal("SOCIALSTAT", (string?)header.Element(Message + "Sender")!.Attribute("id"));
    }

    private static Socialstat.Law.Measure LateMeasure =>
        Socialstat.Law.Measures.All.First(m => !m.HasFiguresIn(2023) && m.HasFiguresIn(2025));

    private static IEnumerable<Observation> Compact(PublicTable table)
    {
        var data = XDocument.Load(new MemoryStream(SmallCube.Bytes(s => SdmxCompactFile.Write(table, s)))).Root!.Elements().Last();
        Assert.Equal($"urn:sdmx:org.sdmx.infomodel.keyfamily.KeyFamily=SOCIALSTAT:{table.Code}:compact", data.Name.NamespaceName);
        return from series in data.Elements()
               from o in series.Elements()
               select new Observation(
                   string.Join('.', Key.Select(k => (string?)series.Attribute(k)).Append((string?)o.Attribute("TIME_PERIOD"))),
                   Figure((string?)o.Attribute("OBS_VALUE")),
                   (string?)o.Attribute("OBS_STATUS"),
                   (string?)o.Attribute("OBS_CONF"));
    }

    private static IEnumerable<Observation> GenericObservations(PublicTable table)
    {
        string? Value(XElement? of, string concept) => (string?)of?.Elements(Generic + "Value").SingleOrDefault(v => (string?)v.Attribute("concept") == concept)?.Attribute("value");
        var data = XDocument.Load(new MemoryStream(SmallCube.Bytes(s => SdmxGenericFile.Write(table, s)))).Root!.Element(Message + "DataSet")!;
        return from series in data.Elements(Generic + "Series")
               from o in series.Elements(Generic + "Obs")
               select new Observation(
                   string.Join('.', Key.Select(k => Value(series.Element(Generic + "SeriesKey"), k)).Append(o.Element(Generic + "Time")!.Value)),
                   Figure((string?)o.Element(Generic + "ObsValue")!.Attribute("value")),
                   Value(o.Element(Generic + "Attributes"), "OBS_STATUS"),
                   Value(o.Element(Generic + "Attributes"), "OBS_CONF"));
    }

    private static decimal? Figure(string? value) => value == "NaN" ? null : decimal.Parse(value!, CultureInfo.InvariantCulture);

    private sealed record Observation(string Codes, decimal? Value, string? Status, string? Confidentiality);
}
