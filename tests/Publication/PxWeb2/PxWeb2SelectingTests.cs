using System.Text;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class PxWeb2SelectingTests
{
    [Theory]
    [InlineData("KOEN=D;Tid=2025", "", "", "KOEN=D / ContentsCode=SMALL01 | Tid=2025")]
    [InlineData("KØN=*;TIME=top(1);OMRÅDE=101", "", "", "OMRAADE=101 | KOEN=D,P / ContentsCode=SMALL01 | Tid=2025")]
    [InlineData("KOEN=P,D;Tid=2025,2023", "", "", "KOEN=P,D / ContentsCode=SMALL01 | Tid=2025,2023")]
    [InlineData("KOEN=*;Tid=*", "time", "", "Tid=2023,2024,2025 / KOEN=D,P | ContentsCode=SMALL01")]
    [InlineData("KOEN=*;Tid=*", "", "koen", "ContentsCode=SMALL01 | Tid=2023,2024,2025 / KOEN=D,P")]
    [InlineData("KOEN=*;Tid=*", "Tid,ContentsCode,KOEN", "", "Tid=2023,2024,2025 | ContentsCode=SMALL01 | KOEN=D,P / ")]
    [InlineData("KOEN=*;Tid=*;ContentsCode=*", "Tid", "KOEN", "Tid=2023,2024,2025 / ContentsCode=SMALL01 | KOEN=D,P")]
    [InlineData("KOEN=D;Tid=2025;INDSATSER=", "", "", "KOEN=D / ContentsCode=SMALL01 | Tid=2025")]
    public void A_query_chooses_and_places(string values, string stub, string heading, string expected)
    {
        var selection = PxWeb2Selecting.Select(PxWebExample.Counts(), Query(values, stub, heading));
        string Line(IEnumerable<PxWebChoice> choices) => string.Join(" | ", choices.Select(c => $"{c.Variable.Code}={string.Join(',', c.Categories.Select(v => v.Code))}"));
        Assert.Equal(expected, $"{Line(selection.Stub)} / {Line(selection.Heading)}");
    }

    [Theory]
    [InlineData("Tid=2025", "", "", PxWebFault.MissingSelection)]
    [InlineData("KOEN=;Tid=2025", "", "", PxWebFault.MissingSelection)]
    [InlineData("X=1;KOEN=D;Tid=2025", "", "", PxWebFault.UnknownVariable)]
    [InlineData("Tid=2024;time=2025;KOEN=D", "", "", PxWebFault.UnknownVariable)]
    [InlineData("KOEN=D;Tid=2025", "KOEN", "KOEN", PxWebFault.IllegalPlacement)]
    [InlineData("KOEN=D;Tid=2025", "KOEN", "OMRAADE", PxWebFault.IllegalPlacement)]
    [InlineData("KOEN=D;Tid=2025;OMRAADE=*", "KOEN", "Tid", PxWebFault.IllegalPlacement)]
    public void What_cannot_be_meant_is_refused(string values, string stub, string heading, PxWebFault fault) =>
        Assert.Equal(fault, PxWebExample.FaultOf(() => PxWeb2Selecting.Select(PxWebExample.Counts(), Query(values, stub, heading))));

    [Fact]
    public void Nothing_chosen_shows_the_newest_thirteen_periods_of_a_table_with_one_variable()
    {
        var shown = PxWebExample.Shown(PxWeb2Selecting.Select(PxWebExample.Expenditure(), new PxWeb2Query()));
        Assert.StartsWith("FORAN=IALT,5.25.17,", shown, StringComparison.Ordinal);
        Assert.EndsWith("| Tid=2013,2014,2015,2016,2017,2018,2019,2020,2021,2022,2023,2024,2025", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_chosen_shows_the_newest_period_of_two_variables_those_that_cannot_be_left_out_first() =>
        Assert.Equal("INDSATSER=3,405,462 | KOEN=D,P | ContentsCode=SMALL01 | Tid=2025", PxWebExample.Shown(PxWeb2Selecting.Select(PxWebExample.Counts(), new PxWeb2Query())));

    [Fact]
    public void A_body_is_read_whatever_the_letter_case_of_its_members()
    {
        var query = PxWeb2Body.ReadSelection("""{"Selection":[{"variablecode":"KOEN","valuecodes":["D","[P]"],"codeList":null},{"variableCode":"Tid","valueCodes":["top(1)"]}],"placement":{"stub":["Tid"],"heading":["KOEN"]}}"""u8.ToArray());
        Assert.Equal("Tid=2025 | ContentsCode=SMALL01 | KOEN=D,P", PxWebExample.Shown(PxWeb2Selecting.Select(PxWebExample.Counts(), query)));
        Assert.Equal(PxWebFault.UnreadableBody, PxWebExample.FaultOf(() => PxWeb2Body.ReadSelection("[1]"u8.ToArray())));
        Assert.Equal(PxWebFault.UnreadableBody, PxWebExample.FaultOf(() => PxWeb2Body.ReadSelection("""{"selection":[{"valueCodes":["1"]}]}"""u8.ToArray())));
        Assert.Empty(PxWeb2Body.ReadSelection(ReadOnlyMemory<byte>.Empty).Variables);
    }

    [Fact]
    public void A_saved_query_is_its_own_id()
    {
        var query = new PxWeb2SavedQuery
        {
            Table = "SMALL01",
            Language = "en",
            Query = Query("KØN=D,[P];Tid=top(2)", "Tid", "KØN"),
            Format = "csv",
            FormatParameters = ["UseTexts"],
        };
        var again = PxWeb2SavedQuery.Of(query.Id());
        Assert.Matches("^[A-Za-z0-9_-]+$", query.Id());
        Assert.Equal(("SMALL01", "en", "csv", "UseTexts"), (again.Table, again.Language, again.Format, again.FormatParameters[0]));
        Assert.Equal("KØN=D;[P] Tid=top(2)", string.Join(' ', again.Query.Variables.Select(v => $"{v.Variable}={string.Join(';', v.Expressions)}")));
        Assert.Equal("Tid KØN", $"{again.Query.Stub[0]} {again.Query.Heading[0]}");
        Assert.Equal(query.Id(), again.Id());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("..")]
    [InlineData("!!!!")]
    [InlineData("AAAA")]
    public void An_id_that_was_never_given_is_refused(string id) => Assert.Equal(PxWebFault.UnknownSavedQuery, PxWebExample.FaultOf(() => PxWeb2SavedQuery.Of(id)));

    [Theory]
    [InlineData(1, 2, "SMALL01,SMALL02", "next,last")]
    [InlineData(2, 2, "BU28", "previous")]
    [InlineData(1, 20, "SMALL01,SMALL02,BU28", "")]
    public void Tables_are_listed_by_pages(int number, int size, string codes, string links)
    {
        var written = PxWebExample.Json(s => PxWeb2TableList.Write(Tables(), new PxWeb2Page(number, size, "&query=b%C3%B8rn"), Law.Language.English, "http://localhost/api/v2", s));
        Assert.Equal(codes, string.Join(',', written["tables"]!.AsArray().Select(t => (string?)t!["id"])));
        Assert.Equal(3, (int)written["page"]!["totalElements"]!);
        Assert.Equal(links, string.Join(',', written["page"]!["links"]!.AsArray().Select(l => (string?)l!["rel"])));
        Assert.Equal($"http://localhost/api/v2/tables?lang=en&query=b%C3%B8rn&pageSize={size}&pageNumber={number}", (string?)written["links"]![0]!["href"]);
    }

    [Fact]
    public void A_page_that_is_not_there_is_refused() =>
        Assert.Equal(PxWebFault.UnknownPage, PxWebExample.FaultOf(() => PxWeb2TableList.Write(Tables(), new PxWeb2Page(3, 2), Law.Language.Danish, "", Stream.Null)));

    [Fact]
    public void A_table_is_described_as_documented()
    {
        var written = PxWebExample.Json(s => PxWeb2TableList.WriteOne(PxWebExample.Counts().Table, Law.Language.English, "http://localhost/api/v2", s)).AsObject();
        Assert.Equal(
            "language,id,label,description,sortCode,updated,firstPeriod,lastPeriod,discontinued,category,variableNames,source,subjectCode,timeUnit,paths,links",
            string.Join(',', written.Select(m => m.Key)));
        Assert.Equal("""["region","measure","sex","contents","time"]""", written["variableNames"]!.ToJsonString());
        Assert.Equal("""[[{"id":"4","label":"Social conditions","sortCode":"4"},{"id":"41","label":"Social support","sortCode":"41"},{"id":"411","label":"Disadvantaged children and young people","sortCode":"411"}]]""", written["paths"]!.ToJsonString());
        Assert.Equal("self,alternate,metadata,data", string.Join(',', written["links"]!.AsArray().Select(l => (string?)l!["rel"])));
    }

    [Theory]
    [InlineData("json-stat2", "application/json; charset=utf-8", ".json")]
    [InlineData("CSV", "text/csv; charset=utf-8", ".csv")]
    [InlineData("px", "application/octet-stream; charset=windows-1252", ".px")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")]
    [InlineData("html", "text/html; charset=utf-8", ".html")]
    [InlineData("json-px", "application/json; charset=utf-8", ".json")]
    [InlineData(null, "application/json; charset=utf-8", ".json")]
    public void Every_format_has_its_content_type(string? format, string type, string ending)
    {
        var selection = PxWeb2Selecting.Select(PxWebExample.Counts(), Query("KOEN=*;Tid=*", "KOEN", ""));
        var file = PxWeb2Format.Of(selection, format, ["UseTexts", "includeTitle"], Law.Language.Danish, "");
        Assert.Equal((type, ending), (file.ContentType, file.Ending));
        Assert.NotEmpty(Encoding.Latin1.GetString(SmallCube.Bytes(file.Write)));
        Assert.Equal(PxWebFault.UnknownFormat, PxWebExample.FaultOf(() => PxWeb2Format.Of(selection, format, ["UseColours"], Law.Language.Danish, "")));
        Assert.Equal(PxWebFault.UnknownFormat, PxWebExample.FaultOf(() => PxWeb2Format.Of(selection, "gif", [], Law.Language.Danish, "")));
    }

    private static IReadOnlyList<PublicTable> Tables() => [PxWebExample.Counts().Table, PxWebExample.Percent().Table, PxWebExample.Expenditure().Table];

    private static PxWeb2Query Query(string values, string stub, string heading) => new()
    {
        Variables = [.. values.Split(';').Select(v => v.Split('=')).Select(v => new PxWeb2Wanted(v[0], PxWeb2Query.Cut(v[1])))],
        Stub = PxWeb2Query.Cut(stub),
        Heading = PxWeb2Query.Cut(heading),
    };
}
