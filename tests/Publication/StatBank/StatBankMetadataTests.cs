using System.Text.Json.Nodes;
using System.Xml.Linq;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class StatBankMetadataTests
{
    [Fact]
    public void Subjects_are_those_at_the_top_with_the_documented_keys() =>
        Assert.Equal("""[{"id":"4","description":"Sociale forhold","active":true,"hasSubjects":true,"subjects":[]}]""", Asking.Metadata("subjects", Asking.Address("subjects", "")));

    [Fact]
    public void Subjects_below_can_be_had_one_level_or_all_with_tables()
    {
        Assert.Equal("41", (string?)Asking.Json("subjects", "4")[0]!["id"]);
        Assert.Equal("[]", Asking.Json("subjects", "4")[0]!["subjects"]!.ToJsonString());
        var leaves = Asking.Json("subjects", "?recursive=true&includeTables=true&lang=en")[0]!["subjects"]![0]!["subjects"]!.AsArray();
        Assert.Equal(["411", "412"], leaves.Select(l => (string?)l!["id"]));
        Assert.Equal(["id", "description", "active", "hasSubjects", "subjects", "tables"], leaves[0]!.AsObject().Select(m => m.Key));
        Assert.Equal(4, leaves[0]!["tables"]!.AsArray().Count);
        Assert.Single(Asking.Json("subjects", "41?omitInactiveSubjects=true").AsArray());
    }

    [Fact]
    public void Subjects_are_lenient_about_the_body_and_strict_about_ids()
    {
        Assert.Equal(Asking.Metadata("subjects", Asking.Address("subjects", "")), Asking.Metadata("subjects", Asking.Body("subjects", "[1")));
        Assert.Equal("EXTRACT-NOTFOUND", Assert.Throws<StatBankException>(() => Asking.Json("subjects", "02,2401")).Code);
    }

    [Fact]
    public void A_table_has_exactly_the_documented_keys()
    {
        var table = Asking.Json("tables", "?lang=en")[0]!.AsObject();
        Assert.Equal(
            """{"id":"SMALL01","text":"Active measures and support for children and young people","unit":"Number","updated":"2026-06-12T08:00:00","firstPeriod":"2023","latestPeriod":"2025","active":true,"variables":["region","measure","sex","time"]}""",
            table.ToJsonString());
        Assert.Equal(("2023K3", "2025K1"), ((string?)Asking.Json("tables", "")[2]!["firstPeriod"], (string?)Asking.Json("tables", "")[2]!["latestPeriod"]));
        Assert.Equal(("2023Q3", "2025Q1"), ((string?)Asking.Json("tables", "?lang=EN")[2]!["firstPeriod"], (string?)Asking.Json("tables", "?lang=EN")[2]!["latestPeriod"]));
    }

    [Theory]
    [InlineData("{}", 4)]
    [InlineData("""{"pastdays":null}""", 4)]
    [InlineData("""{"pastdays":"NA"}""", 4)]
    [InlineData("""{"pastDays":2}""", 4)]
    [InlineData("""{"PASTDAYS":"1"}""", 0)]
    [InlineData("""{"subjects":["4"]}""", 4)]
    [InlineData("""{"subjects":"412"}""", 0)]
    [InlineData("""{"subjects":[411,412],"includeinactive":"TRUE"}""", 4)]
    [InlineData("""{"subjects":null,"lang":"en","format":"JSON",}""", 4)]
    public void Tables_can_be_limited_to_subjects_and_days(string body, int tables) =>
        Assert.Equal(tables, JsonNode.Parse(Asking.Metadata("tables", Asking.Body("tables", body)))!.AsArray().Count);

    [Fact]
    public void Table_information_is_as_documented_and_tells_what_stands_for_a_variable_left_out()
    {
        var info = Asking.Json("tableinfo", "SMALL02?lang=en").AsObject();
        Assert.Equal(["id", "text", "description", "unit", "suppressedDataValue", "updated", "active", "contacts", "documentation", "footnote", "variables"], info.Select(m => m.Key));
        Assert.Equal("Active measures and support for children and young people by region, measure, sex and time", (string?)info["description"]);
        Assert.Equal(["name", "phone", "mail"], info["contacts"]![0]!.AsObject().Select(m => m.Key));
        Assert.Null(info["documentation"]);
        Assert.EndsWith("\nTwo municipalities are missing.", (string?)info["footnote"]!["text"], StringComparison.Ordinal);
        Assert.True((bool)info["footnote"]!["mandatory"]!);
        Assert.False((bool)Asking.Json("tableinfo", "?id=SMALL01")["footnote"]!["mandatory"]!);
        var variables = info["variables"]!.AsArray();
        Assert.Equal("""{"id":"KØN","text":"sex","elimination":false,"time":false,"values":[{"id":"D","text":"Boys"},{"id":"P","text":"Girls"}]}""", Relaxed(variables[2]!));
        Assert.Equal(["id", "text", "elimination", "time", "map", "values", "eliminationValue"], variables[0]!.AsObject().Select(m => m.Key));
        Assert.Equal("000", (string?)variables[0]!["eliminationValue"]);
        Assert.Equal("""{"id":"Tid","text":"time","elimination":false,"time":true,"values":[{"id":"2023","text":"2023"},{"id":"2024","text":"2024"},{"id":"2025","text":"2025"}]}""", Relaxed(variables[3]!));
    }

    [Theory]
    [InlineData("small01")]
    [InlineData("?id=SMALL01")]
    [InlineData("?TABLE=Small01")]
    public void A_table_is_named_in_three_ways_and_any_letter_case(string address) => Assert.Equal("SMALL01", (string?)Asking.Json("tableinfo", address)["id"]);

    [Theory]
    [InlineData("tableinfo", "", "REQUEST-MISSING")]
    [InlineData("tableinfo", "INVALID123", "EXTRACT-NOTFOUND")]
    [InlineData("tableinfo", "?table=", "EXTRACT-NOTFOUND")]
    [InlineData("tables", "?lang=se", "REQUEST-LANGUAGE")]
    [InlineData("tables", "?subjects=99", "EXTRACT-NOTFOUND")]
    public void Faults_have_the_documented_codes(string function, string address, string code) =>
        Assert.Equal(code, Assert.Throws<StatBankException>(() => Asking.Json(function, address)).Code);

    [Theory]
    [InlineData("subjects", "ArrayOfsubject", "subject")]
    [InlineData("tables", "ArrayOftable", "table")]
    [InlineData("tableinfo", "tableinfo", "id")]
    public void Answers_come_as_XML_when_asked(string function, string root, string first)
    {
        var (bytes, type) = StatBankMetadata.Answer(function, Asking.Bank, Asking.Address(function, "?table=SMALL01&format=xml"), new DateOnly(2026, 6, 14));
        var xml = XDocument.Load(new MemoryStream(bytes));
        Assert.Equal((root, first, "text/xml; charset=utf-8"), (xml.Root!.Name.LocalName, xml.Root.Elements().First().Name.LocalName, type));
        Assert.All(xml.Descendants("active"), a => Assert.Equal("true", a.Value));
    }

    [Fact]
    public void An_error_has_two_members() =>
        Assert.Equal("""{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Table not found: X"}""",
            System.Text.Encoding.UTF8.GetString(StatBankMetadata.Error(Assert.Throws<StatBankException>(() => Asking.Json("tableinfo", "X")), Law.Language.English)));

    private static string Relaxed(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
