using System.Text.Json.Nodes;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class PxWebFileTests
{
    private static readonly PxWeb2Query OnePlace = new()
    {
        Variables = [new("OMRAADE", ["101"]), new("INDSATSER", ["405", "462"]), new("KOEN", ["D"]), new("Tid", ["2023", "2024"])],
    };

    [Fact]
    public void A_table_with_time_as_columns()
    {
        var selection = PxWeb2Selecting.Select(PxWebExample.Counts(), OnePlace);
        Assert.Equal(
            "\uFEFF\"OMRAADE\",\"INDSATSER\",\"KOEN\",\"SMALL01 2023\",\"SMALL01 2024\"\r\n\"101\",\"405\",\"D\",32,375\r\n\"101\",\"462\",\"D\",..,727\r\n",
            PxWebExample.Text(s => PxWebCsv.Write(selection, new(Language.Danish, ValuePresentation.Code), s)));
    }

    [Fact]
    public void Codes_and_texts_another_separator_a_title_and_decimals()
    {
        var selection = PxWeb2Selecting.Select(PxWebExample.Percent(), OnePlace with { Variables = [new("OMRAADE", ["101"]), new("INDSATSER", ["462"]), new("Tid", ["2023", "2024"]), new("KOEN", ["P"])] });
        var text = PxWebExample.Text(s => PxWebCsv.Write(selection, new(Language.English, ValuePresentation.CodeAndText, ';', WithTitle: true), s)).Split("\r\n");
        Assert.Equal("\uFEFF\"Active measures and support for children and young people by region, measure, sex and time\"", text[0]);
        Assert.Equal("\"OMRAADE - region\";\"INDSATSER - measure\";\"KOEN - sex\";\"SMALL02 - Active measures and support for children and young people 2023 - 2023\";\"SMALL02 - Active measures and support for children and young people 2024 - 2024\"", text[1]);
        Assert.Equal("\"101 - Copenhagen\";\"462 - Support person\";\"P - Girls\";..;" + Figure(1, 2, 1, 1), text[2]);
    }

    [Fact]
    public void A_quotation_mark_in_a_text_is_doubled()
    {
        var selection = PxWeb2Selecting.Select(PxWebExample.Counts(), OnePlace with { Variables = [new("INDSATSER", ["405"]), new("KOEN", ["D"]), new("Tid", ["2024"])] });
        Assert.Contains("\"Konsulentbistand, herunder \"\"familierettede\"\" indsatser\",\"Drenge\",", PxWebExample.Text(s => PxWebCsv.Write(selection, new(Language.Danish, ValuePresentation.Text), s)), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_nothing_but_zeros_and_missing_figures_can_be_left_out()
    {
        // The first cell of the cube is 0, and every third figure of the third measure is missing.
        var zero = new PxWeb2Query { Variables = [new("OMRAADE", ["*"]), new("INDSATSER", ["3", "462"]), new("KOEN", ["D"]), new("Tid", ["2023"])] };
        var selection = PxWeb2Selecting.Select(PxWebExample.Counts(), zero);
        var all = PxWebExample.Text(s => PxWebCsv.Write(selection, new(Language.Danish, ValuePresentation.Code), s));
        var some = PxWebExample.Text(s => PxWebCsv.Write(selection, new(Language.Danish, ValuePresentation.Code, WithoutEmptyRows: true), s));
        Assert.Equal("\"000\",\"3\",\"D\",0|\"000\",\"462\",\"D\",..|\"101\",\"3\",\"D\",268|\"101\",\"462\",\"D\",..", string.Join('|', all.Trim().Split("\r\n").Skip(1)));
        Assert.Equal("\"101\",\"3\",\"D\",268", string.Join('|', some.Trim().Split("\r\n").Skip(1)));
    }

    [Fact]
    public void Json_of_records_has_a_row_for_each_figure()
    {
        var selection = PxWeb2Selecting.Select(PxWebExample.Percent(), OnePlace);
        var expected = JsonNode.Parse("""
            {"columns":[{"code":"OMRAADE","text":"region","type":"d"},{"code":"INDSATSER","text":"measure","type":"d"},{"code":"KOEN","text":"sex","type":"d"},{"code":"Tid","text":"time","type":"t"},
              {"code":"SMALL02","text":"Active measures and support for children and young people","type":"c","unit":"Per cent"}],
             "comments":[],
             "data":[{"key":["101","405","D","2023"],"values":["3.2"]},{"key":["101","405","D","2024"],"values":["37.5"]},{"key":["101","462","D","2023"],"values":[".."]},{"key":["101","462","D","2024"],"values":["72.7"]}]}
            """)!;
        var written = PxWebExample.Json(s => PxWebRecords.Write(selection, Language.English, s));
        foreach (var (name, value) in expected.AsObject())
            Assert.Equal(value!.ToJsonString(), written[name]!.ToJsonString());
        Assert.Equal("2026-06-12T06:00:00Z", (string?)written["metadata"]![0]!["updated"]);
        Assert.Equal("A remark.", (string?)written["metadata"]![0]!["notes"]!.AsArray()[^1]);
    }

    [Fact]
    public void Px_has_the_language_asked_for_first_and_the_notes_of_the_release()
    {
        var px = new PxReader(SmallCube.Bytes(PxWeb2Format.Of(PxWeb2Selecting.Select(PxWebExample.Counts(), OnePlace), "px", [], Language.English, "").Write));
        Assert.Equal(("\"en\"", "en da"), (px.Keywords["LANGUAGE"], string.Join(' ', px.Texts("LANGUAGES"))));
        Assert.Equal(["Copenhagen"], px.Texts("VALUES(\"region\")"));
        Assert.Equal(["København"], px.Texts("VALUES[da](\"område\")"));
        Assert.Equal(["OMRAADE"], px.Texts("VARIABLECODE(\"region\")"));
        Assert.EndsWith("#A remark.", px.Texts("NOTE")[0], StringComparison.Ordinal);
        Assert.EndsWith("#En bemærkning.", px.Texts("NOTE[da]")[0], StringComparison.Ordinal);
        Assert.Equal(["32", "375", "\"..\"", "727"], px.Data());
    }

    [Fact]
    public void Px_of_time_alone_has_no_stub()
    {
        var selection = PxWeb2Selecting.Select(PxWebExample.Expenditure(), new PxWeb2Query { Variables = [new("Tid", ["top(2)"])] });
        var px = new PxReader(SmallCube.Bytes(PxWeb2Format.Of(selection, "px", [], Language.Danish, "").Write));
        Assert.DoesNotContain(px.Order, k => k.StartsWith("STUB", StringComparison.Ordinal));
        Assert.Equal(["tid"], px.Texts("HEADING"));
        Assert.Equal(["1.4", "1.5"], px.Data());
    }

    [Fact]
    public void A_dataset_has_its_figures_in_the_order_of_stub_and_heading()
    {
        var query = OnePlace with { Stub = ["Tid", "OMRAADE"], Heading = ["KOEN", "INDSATSER"] };
        var written = PxWebExample.Json(s => PxWebDataset.Write(PxWeb2Selecting.Select(PxWebExample.Percent(), query), Language.English, null, s));
        Assert.Equal(["Tid", "OMRAADE", "ContentsCode", "KOEN", "INDSATSER"], written["id"]!.AsArray().Select(i => (string?)i));
        Assert.Equal("[2,1,1,1,2]", written["size"]!.ToJsonString());
        Assert.Equal("[3.2,null,37.5,72.7]", written["value"]!.ToJsonString());
        Assert.Equal("""{"1":".."}""", written["status"]!.ToJsonString());
        Assert.Equal("""{"time":["Tid"],"geo":["OMRAADE"],"metric":["ContentsCode"]}""", written["role"]!.ToJsonString());
        Assert.Equal(["Tid", "OMRAADE", "ContentsCode", "KOEN", "INDSATSER"], written["dimension"]!.AsObject().Select(d => d.Key));
    }

    [Fact]
    public void Metadata_are_in_the_language_asked_for_and_have_notes_code_lists_and_what_can_be_left_out()
    {
        var table = PxWebExample.Table(EmptyOf(Statistics.Handbu01.Declaration));
        var written = PxWebExample.Json(s => PxWebDataset.WriteMetadata(table, PxWeb2Selecting.UsualHeading(table), Language.English, "http://localhost/api/v2", s));
        Assert.Equal("Disability measures for children and young people aged 0-17 by municipality, measure, sex and time", (string?)written["label"]);
        Assert.Equal(table.Table.Notes.Select(n => n.En), written["note"]!.AsArray().Select(n => (string?)n));
        Assert.Equal("true,000", Elimination("KOMMUNEDK"));
        Assert.Equal("true,0", Elimination("KOEN"));
        Assert.Equal("false,", Elimination("INDSATSER"));
        Assert.Equal("""{"100":["Counts episodes of measures."],"110":["Counts persons, each person once."]}""", written["dimension"]!["INDSATSER"]!["category"]!["note"]!.ToJsonString());
        Assert.Equal("http://localhost/api/v2/codelists/vs_Regions?lang=en", (string?)written["dimension"]!["KOMMUNEDK"]!["extension"]!["codeLists"]![1]!["links"]![0]!["href"]);
        Assert.Equal("""{"HANDBU01":{"base":"Number","decimals":0}}""", written["dimension"]!["ContentsCode"]!["category"]!["unit"]!.ToJsonString());
        Assert.Equal("""["ContentsCode","Tid"]""", written["extension"]!["px"]!["heading"]!.ToJsonString());
        Assert.Equal("en", (string?)written["extension"]!["px"]!["language"]);
        Assert.Empty(written["value"]!.AsArray());

        string Elimination(string variable)
        {
            var extension = written["dimension"]![variable]!["extension"]!;
            return $"{extension["elimination"]!.ToJsonString()},{(string?)extension["eliminationValueCode"]}";
        }
    }

    private static Statistics.Cube EmptyOf(Statistics.TableDeclaration declaration)
    {
        var dimensions = declaration.Dimensions.Append(Statistics.Dimension.Years(2023, 2024)).ToList();
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        return new Statistics.Cube(declaration, dimensions, new long[cells], new bool[cells]);
    }

    private static string Figure(int place, int measure, int sex, int year)
    {
        var i = (((((place * 3) + measure) * 2) + sex) * 3) + year;
        return (i * i * 7 % 1000 / 10.0m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
    }
}
