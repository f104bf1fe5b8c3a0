using System.Text;
using System.Text.Json.Nodes;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class PxWeb1Tests
{
    [Theory]
    // Nothing said: what has a total is left out, the rest is shown whole.
    [InlineData("""{"query":[],"response":{"format":"csv"}}""", "ContentsCode=SMALL01 | Tid=2023,2024,2025 / KOEN=D,P")]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"top","values":["2"]}}]}""", "ContentsCode=SMALL01 | Tid=2024,2025 / KOEN=D,P")]
    [InlineData("""{"query":[{"code":"INDSATSER","selection":{"filter":"Top","values":[2]}},{"code":"KØN","selection":{"filter":"item","values":["P"]}}]}""", "ContentsCode=SMALL01 | Tid=2023,2024,2025 / INDSATSER=3,405 | KOEN=P")]
    [InlineData("""{"query":[{"code":"indsatser","selection":{"filter":"ALL","values":["4*","3"]}},{"code":"koen","selection":{"filter":"all","values":"*"}}]}""", "ContentsCode=SMALL01 | Tid=2023,2024,2025 / INDSATSER=3,405,462 | KOEN=D,P")]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"item","values":["2025","2023","2025"]}},{"code":"KOEN","selection":{"filter":"all","values":["?"]}},{"code":"INDSATSER","selection":{"filter":"item","values":[]}}]}""", "ContentsCode=SMALL01 | Tid=2023,2025 / KOEN=D,P")]
    [InlineData("""{"query":[{"code":"OMRAADE","selection":{"filter":"vs:Country","values":["000"]}},{"code":"ContentsCode","selection":{"filter":"item","values":["SMALL01"]}}]}""", "ContentsCode=SMALL01 | Tid=2023,2024,2025 / OMRAADE=000 | KOEN=D,P")]
    public void A_query_chooses(string body, string chosen)
    {
        var selection = PxWeb1Selecting.Select(PxWebExample.Counts(), PxWeb1Query.Read(Encoding.UTF8.GetBytes(body)));
        string Line(IEnumerable<PxWebChoice> choices) => string.Join(" | ", choices.Select(c => $"{c.Variable.Code}={string.Join(',', c.Categories.Select(v => v.Code))}"));
        Assert.Equal(chosen, $"{Line(selection.Heading)} / {Line(selection.Stub)}");
    }

    [Theory]
    [InlineData("", "ContentsCode")]
    [InlineData("\uFEFF {} ", "ContentsCode")]
    public void An_empty_body_asks_for_everything_that_cannot_be_left_out(string body, string first)
    {
        var query = PxWeb1Query.Read(Encoding.UTF8.GetBytes(body));
        Assert.Null(query.Format);
        Assert.Equal(first, PxWeb1Selecting.Select(PxWebExample.Counts(), query).Heading[0].Variable.Code);
    }

    [Theory]
    [InlineData("[]", PxWebFault.UnreadableBody)]
    [InlineData("{", PxWebFault.UnreadableBody)]
    [InlineData("""{"query":{"code":"Tid"}}""", PxWebFault.UnreadableBody)]
    [InlineData("""{"query":[{"selection":{"filter":"all","values":["*"]}}]}""", PxWebFault.UnreadableBody)]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"item","values":[{}]}}]}""", PxWebFault.UnreadableBody)]
    [InlineData("""{"query":[{"code":"X","selection":{"filter":"item","values":["1"]}}]}""", PxWebFault.UnknownVariable)]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"top","values":["1"]}},{"code":"TID","selection":{"filter":"top","values":["1"]}}]}""", PxWebFault.UnknownVariable)]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"item","values":["1999"]}}]}""", PxWebFault.UnknownValue)]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"all","values":["19*"]}}]}""", PxWebFault.UnknownValue)]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"top","values":["0"]}}]}""", PxWebFault.IllegalExpression)]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"top","values":["1","2"]}}]}""", PxWebFault.IllegalExpression)]
    [InlineData("""{"query":[{"code":"Tid","selection":{"filter":"newest","values":["1"]}}]}""", PxWebFault.IllegalExpression)]
    [InlineData("""{"query":[{"code":"KOEN","selection":{"filter":"vs:Regions","values":[]}}]}""", PxWebFault.UnknownCodeList)]
    [InlineData("""{"query":[{"code":"KOEN","selection":{"filter":"item","values":[]}}]}""", PxWebFault.MissingSelection)]
    public void A_query_that_cannot_be_meant_is_refused(string body, PxWebFault fault) =>
        Assert.Equal(fault, PxWebExample.FaultOf(() => PxWeb1Selecting.Select(PxWebExample.Counts(), PxWeb1Query.Read(Encoding.UTF8.GetBytes(body)))));

    [Fact]
    public void Too_much_is_refused_with_both_numbers()
    {
        var years = Dimension.Years(1, 9999);
        var places = PlaceList.Municipalities;
        var cells = years.Categories.Count * places.Categories.Count;
        var table = PxWebExample.Table(new Cube(Isbu01.Declaration with { Dimensions = [places] }, [places, years], new long[cells], new bool[cells]));
        var error = PxWeb1Error.Of(Assert.Throws<PxWebException>(() => PxWeb1Selecting.Select(table, new PxWeb1Query([new("KOMMUNEDK", "all", ["*"])], null))));
        Assert.Equal((403, "Too many values selected"), (error.Status, error.Error));
        Assert.Equal("1,149,885 cells are chosen; at most 1,000,000 are given at a time.", error.Message.En);
        Assert.Equal("Der er valgt 1.149.885 celler; der gives højst 1.000.000 ad gangen.", error.Message.Da);
    }

    [Fact]
    public void A_group_has_its_own_published_figures()
    {
        var places = PlaceList.Municipalities;
        var years = Dimension.Years(2024, 2025);
        var cells = places.Categories.Count * 2;
        var cube = new Cube(Isbu02.Declaration with { Dimensions = [places] }, [places, years], [.. Enumerable.Range(0, cells).Select(i => (long)i)], new bool[cells]);
        var selection = PxWeb1Selecting.Select(PxWebExample.Table(cube), new PxWeb1Query([new("KOMMUNEDK", "agg:Regions.agg", ["081", "085"]), new("Tid", "top", ["1"])], null));
        Assert.Equal([(long)cube["081", "2025"]!, (long)cube["085", "2025"]!], selection.Figures().Select(f => f.Value));
    }

    [Fact]
    public void Metadata_begin_with_title_and_variables_and_flags_stand_only_where_they_are_true()
    {
        var written = PxWebExample.Json(s => PxWeb1Document.WriteTable(PxWebExample.Counts(), Language.English, s)).AsObject();
        Assert.Equal(["title", "variables", "updated", "source", "unit", "notes"], written.Select(m => m.Key));
        Assert.Equal("Active measures and support for children and young people by region, measure, sex and time", (string?)written["title"]);
        Assert.Equal(
            [
                "code,text,values,valueTexts,elimination,eliminationValue,codeLists",
                "code,text,values,valueTexts,elimination,eliminationValue",
                "code,text,values,valueTexts",
                "code,text,values,valueTexts",
                "code,text,values,valueTexts,time",
            ],
            written["variables"]!.AsArray().Select(v => string.Join(',', v!.AsObject().Select(m => m.Key))));
        Assert.Equal("""{"code":"Tid","text":"time","values":["2023","2024","2025"],"valueTexts":["2023","2024","2025"],"time":true}""", written["variables"]![4]!.ToJsonString());
        Assert.Equal("A remark.", (string?)written["notes"]!.AsArray()[^1]);
    }

    [Fact]
    public void Tables_are_found_by_their_place_and_by_their_code_alone()
    {
        var bank = new Bank([PxWebExample.Counts().Table]);
        Assert.Equal("SMALL01", Find("socialstat", "4", "41", "411", "SMALL01").Table?.Code);
        Assert.Equal("SMALL01", Find("socialstat", "small01.px").Table?.Code);
        Assert.Equal("41", Find("socialstat", "4", "41").Subject?.Id);
        Assert.Equal(PxWebFault.UnknownPlace, PxWebExample.FaultOf(() => Find("other")));
        Assert.Equal(PxWebFault.UnknownPlace, PxWebExample.FaultOf(() => Find("socialstat", "41")));
        Assert.Equal(PxWebFault.UnknownPlace, PxWebExample.FaultOf(() => Find("socialstat", "SMALL01", "4")));

        PxWeb1Place Find(params string[] parts) => PxWeb1Place.Find(bank, parts);
    }

    [Fact]
    public void A_level_lists_subjects_and_tables()
    {
        var table = PxWebExample.Counts().Table;
        var level = PxWebExample.Json(s => PxWeb1Document.WriteLevel(SubjectTree.Roots, [table], Language.English, s));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            [{"id":"4","type":"l","text":"Social conditions"},
             {"id":"SMALL01","type":"t","text":"Active measures and support for children and young people by region, measure, sex and time","updated":"2026-06-12T08:00:00"}]
            """), level), level.ToJsonString());
    }

    [Theory]
    [InlineData(null, "application/octet-stream; charset=windows-1252")]
    [InlineData("PX", "application/octet-stream; charset=windows-1252")]
    [InlineData("csv", "text/csv; charset=utf-8")]
    [InlineData("csv2", "text/csv; charset=utf-8")]
    [InlineData("csv3", "text/csv; charset=utf-8")]
    [InlineData("json", "application/json; charset=utf-8")]
    [InlineData("json-stat", "application/json; charset=utf-8")]
    [InlineData("Json-Stat2", "application/json; charset=utf-8")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("sdmx", "text/xml; charset=utf-8")]
    public void Every_format_has_its_content_type_and_the_figures(string? format, string type)
    {
        var selection = PxWeb1Selecting.Select(PxWebExample.Counts(), new PxWeb1Query([new("INDSATSER", "item", ["405"]), new("OMRAADE", "item", ["101"])], format));
        var file = PxWeb1Format.Of(selection, format, Language.Danish);
        Assert.Equal(type, file.ContentType);
        var bytes = SmallCube.Bytes(file.Write);
        // 375 is boys in Copenhagen in 2024; a workbook is packed.
        if (format != "xlsx")
            Assert.Contains("375", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        else
            Assert.Equal("PK"u8, bytes.AsSpan(0, 2));
    }

    [Fact]
    public void The_long_forms_of_csv_have_one_figure_in_a_row()
    {
        var selection = PxWeb1Selecting.Select(PxWebExample.Counts(), new PxWeb1Query([new("OMRAADE", "item", ["101"]), new("KOEN", "item", ["D"]), new("INDSATSER", "item", ["462"])], null));
        Assert.Equal(
            "\uFEFF\"OMRAADE\",\"INDSATSER\",\"KOEN\",\"ContentsCode\",\"Tid\",\"SMALL01\"\r\n\"101\",\"462\",\"D\",\"SMALL01\",\"2023\",..\r\n\"101\",\"462\",\"D\",\"SMALL01\",\"2024\",727\r\n\"101\",\"462\",\"D\",\"SMALL01\",\"2025\",168\r\n",
            PxWebExample.Text(PxWeb1Format.Of(selection, "csv3", Language.English).Write));
        Assert.Contains("\"Copenhagen\",\"Support person\",\"Boys\",\"Active measures", PxWebExample.Text(PxWeb1Format.Of(selection, "csv2", Language.English).Write), StringComparison.Ordinal);
    }
}
