using System.Text.Json.Nodes;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class ExtractTests
{
    [Fact]
    public void Columns_and_lines_follow_the_order_asked_and_the_last_turns_fastest()
    {
        string[] expected =
        [
            "TID;KØN;OMRÅDE;INDHOLD",
            "2024;Piger;Hele landet;112", "2024;Piger;København;388",
            "2024;Drenge;Hele landet;7", "2024;Drenge;København;527",
            "2025;Piger;Hele landet;175", "2025;Piger;København;703",
            "2025;Drenge;Hele landet;28", "2025;Drenge;København;800",
        ];
        Assert.Equal(expected, Asking.LinesOfBody("""{"table":"small01","format":"csv","variables":[{"code":"TID","values":["(-n+2)"]},{"code":"køn","values":["P","D"]},{"code":"OMRÅDE","values":["*"]}]}"""));
    }

    [Fact]
    public void Left_out_variables_are_their_totals_and_are_not_shown() =>
        Assert.Equal(["KØN;TID;INDHOLD", "Drenge;2025;28"], Asking.Lines("SMALL01/CSV?KØN=D"));

    [Theory]
    [InlineData("SMALL01/CSV", "KØN")]
    [InlineData("SMALL01/CSV?KØN=", "KØN")]
    [InlineData("SMALL01/CSV?UKENDT=1", "KØN")]
    [InlineData("SMALL01/BULK?KØN=D&OMRÅDE=*&Tid=*", "INDSATSER")]
    [InlineData("SMALL01/BULK?KØN=D&OMRÅDE=*&INDSATSER=*", "Tid")]
    public void A_variable_that_must_be_chosen_is_named(string address, string variable)
    {
        var fault = Asking.Fault(address);
        Assert.Equal("EXTRACT-NOTALLOWED", fault.Code);
        Assert.EndsWith(": " + variable, fault.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Decimals_follow_the_language_and_are_always_shown()
    {
        Assert.Equal(["KØN;TID;INDHOLD", "Drenge;2024;0,7"], Asking.Lines("SMALL02/CSV?KØN=D&Tid=2024"));
        Assert.Equal(["KØN;TID;INDHOLD", "Boys;2024;0.7"], Asking.Lines("SMALL02/CSV?KØN=D&Tid=2024&lang=en"));
    }

    [Theory]
    [InlineData("Default", "Drenge")]
    [InlineData("Value", "Drenge")]
    [InlineData("code", "D")]
    [InlineData("CODEANDVALUE", "D Drenge")]
    [InlineData("ValueAndCode", "Drenge D")]
    [InlineData("whatever", "Drenge")]
    public void Values_are_named_as_asked(string presentation, string shown) =>
        Assert.StartsWith(shown + ";", Asking.Lines($"SMALL01/CSV?KØN=D&valuePresentation={presentation}")[1], StringComparison.Ordinal);

    [Fact]
    public void The_first_line_has_codes_unless_it_is_to_follow_the_values()
    {
        Assert.Equal("OMRÅDE;KØN;TID;INDHOLD", Asking.Lines("SMALL01/CSV?OMRÅDE=000&KØN=D&Tid=*&lang=en")[0]);
        Assert.Equal("region;sex;time;INDHOLD", Asking.Lines("SMALL01/CSV?OMRÅDE=000&KØN=D&Tid=*&lang=en&allowCodeOverrideInColumnNames=true")[0]);
        Assert.Equal("OMRÅDE region;KØN sex;TID time;INDHOLD", Asking.Lines("SMALL01/CSV?OMRÅDE=000&KØN=D&Tid=*&lang=en&allowCodeOverrideInColumnNames=TRUE&valuePresentation=CodeAndValue")[0]);
    }

    [Fact]
    public void Variables_of_the_head_spread_over_columns_when_allowed()
    {
        string[] expected = ["KØN;2024;2025", "Drenge;7;28", "Piger;112;175"];
        Assert.Equal(expected, Asking.Lines("SMALL01/CSV?KØN=*&Tid=2024,2025&allowVariablesInHead=true"));
        const string Body = """{"table":"SMALL01","format":"CSV","allowVariablesInHead":"true","delimiter":"Tab","variables":[{"code":"KØN","values":["*"],"placement":"Head"},{"code":"Tid","values":["2024"],"placement":"stub"},{"code":"OMRÅDE","values":["101"],"placement":"head"}]}""";
        Assert.Equal(["TID\tDrenge København\tPiger København", "2024\t527\t388"], Asking.LinesOfBody(Body));
    }

    [Theory]
    [InlineData("Semicolon", ';')]
    [InlineData("tab", '\t')]
    [InlineData("Comma", ',')]
    [InlineData("Space", ' ')]
    [InlineData("Pipe", '|')]
    public void Columns_are_divided_as_asked(string delimiter, char sign) =>
        Assert.Equal($"KØN{sign}TID{sign}INDHOLD", Asking.Lines($"SMALL01/CSV?KØN=D&delimiter={delimiter}")[0]);

    [Fact]
    public void A_decimal_comma_between_commas_stands_in_quotes() => Assert.Equal("Drenge,2025,\"2,8\"", Asking.Lines("SMALL02/CSV?KØN=D&delimiter=Comma")[1]);

    [Fact]
    public void BULK_has_columns_as_asked_and_lines_in_the_order_of_the_table()
    {
        var lines = Asking.Lines("SMALL01/BULK?Tid=2024,2023&KØN=P,D&INDSATSER=462&OMRÅDE=101,000&valuePresentation=Code");
        string[] expected =
        [
            "TID;KØN;INDSATSER;OMRÅDE;INDHOLD",
            "2023;D;462;000;..", "2024;D;462;000;183", "2023;P;462;000;..", "2024;P;462;000;792",
            "2023;D;462;101;..", "2024;D;462;101;287", "2023;P;462;101;..", "2024;P;462;101;688",
        ];
        var figures = Asking.Lines("SMALL01/CSV?Tid=*&KØN=*&INDSATSER=*&OMRÅDE=*&valuePresentation=Code");
        Assert.Equal(expected.Select(l => l[..l.LastIndexOf(';')]), lines.Select(l => l[..l.LastIndexOf(';')]));
        Assert.All(lines, l => Assert.Contains(l, figures));
    }

    [Fact]
    public void BULK_and_CSV_of_a_whole_table_are_the_same()
    {
        const string All = "?OMRÅDE=*&INDSATSER=*&KØN=*&Tid=*";
        Assert.Equal(Asking.Lines("SMALL01/CSV" + All), Asking.Lines("SMALL01/BULK" + All));
    }

    [Fact]
    public void Time_is_not_sorted_in_streamed_formats() =>
        Assert.Equal("EXTRACT-NOTALLOWED", Asking.Fault("SMALL01/BULK?OMRÅDE=*&INDSATSER=*&KØN=*&Tid=*&timeOrder=Ascending").Code);

    [Fact]
    public void JSON_stat_has_the_documented_keys_with_time_last_whatever_is_asked()
    {
        var text = Asking.Data(Asking.Address("data", "SMALL01/JSONSTAT?Tid=2024&KØN=D&OMRÅDE=101&lang=en"));
        var dataset = JsonNode.Parse(text)!["dataset"]!;
        Assert.Equal(["dimension", "label", "source", "updated", "value", "extension"], dataset.AsObject().Select(m => m.Key));
        Assert.Equal(["KØN", "OMRÅDE", "ContentsCode", "Tid", "id", "size", "role"], dataset["dimension"]!.AsObject().Select(m => m.Key));
        Assert.Equal("""["KØN","OMRÅDE","ContentsCode","Tid"]""", dataset["dimension"]!["id"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("2026-06-12T06:00:00Z", (string?)dataset["updated"]);
        Assert.Equal("[527]", dataset["value"]!.ToJsonString());
        Assert.Equal("Number", (string?)dataset["dimension"]!["ContentsCode"]!["category"]!["unit"]!["SMALL01"]!["base"]);
        Assert.Equal("2.0", (string?)JsonNode.Parse(Asking.Data(Asking.Address("data", "SMALL01/JSONSTAT2?KØN=D")))!["version"]);
    }

    [Theory]
    [InlineData("PX")]
    [InlineData("XLSX")]
    [InlineData("HTML")]
    [InlineData("html5")]
    [InlineData("HTML5InclNotes")]
    [InlineData("SDMXCOMPACT")]
    [InlineData("SDMXGENERIC")]
    [InlineData("JSONSTAT2")]
    public void Every_other_format_answers_the_whole_table(string format) =>
        Assert.True(SmallCube.Bytes(StatBankExtract.Read(Asking.Bank, Asking.Address("data", $"SMALL01/{format}?OMRÅDE=*&INDSATSER=*&KØN=*&Tid=*")).Write).Length > 500);

    [Fact]
    public void Remarks_of_the_release_stand_among_the_notes_of_files() =>
        Assert.Contains("Two municipalities are missing.", Asking.Data(Asking.Address("data", "SMALL02/JSONSTAT2?KØN=D&lang=en")), StringComparison.Ordinal);

    [Fact]
    public void Codes_longer_than_PX_allows_are_refused_there_and_nowhere_else()
    {
        const string Sum = "?KØN=D&INDSATSER=sum(EN_KODE_PAA_OVER_20_TEGN|x=405;462)";
        Assert.Equal("EXTRACT-NOTALLOWED", Asking.Fault("SMALL01/PX" + Sum).Code);
        Assert.Equal(2, Asking.Lines("SMALL01/CSV" + Sum).Length);
    }

    [Fact]
    public void Both_numbers_of_a_refusal_are_written_as_the_language_does_and_count_columns_too()
    {
        var cube = BankOfMany();
        var fault = Assert.Throws<StatBankException>(() => StatBankExtract.Read(cube, Asking.Address("data", "MANY/CSV?A=*&KØN=*&Tid=*")));
        Assert.Equal(("REQUEST-LIMIT", 400), (fault.Code, fault.Status));
        Assert.Contains("1.001.000 celler", fault.Text.Da, StringComparison.Ordinal);
        Assert.Contains("1.000.000 celler", fault.Text.Da, StringComparison.Ordinal);
        Assert.Contains("up to 1,001,000 cells", fault.Text.En, StringComparison.Ordinal);
        Assert.Contains("max. 1,000,000 cells", fault.Text.En, StringComparison.Ordinal);
        Assert.Equal(250_000, StatBankExtract.Read(cube, Asking.Address("data", "MANY/CSV?A=<1000&KØN=*&Tid=*")).Rows);
        Assert.Equal(250_250, StatBankExtract.Read(cube, Asking.Address("data", "MANY/BULK?A=*&KØN=*&Tid=*")).Rows);
    }

    // 1,001 x 1 x 250 lines of four columns are 1,001,000 cells; one value less is exactly the limit.
    private static Bank BankOfMany()
    {
        var small = SmallCube.Counts();
        Dimension[] dimensions =
        [
            new("A", new("a", "a"), Axis.Measure, [.. Enumerable.Range(0, 1001).Select(i => new Category($"{i}", new($"{i}", $"{i}"), [i]))]),
            new("KØN", new("køn", "sex"), Axis.Sex, [.. Enumerable.Range(0, 1).Select(i => new Category("D", new("d", "d"), [i]))]),
            Dimension.Years(1776, 2025),
        ];
        var cells = 1001 * 250;
        return new Bank([new PublicTable(new Cube(small.Declaration with { Code = "MANY", Dimensions = dimensions[..2] }, dimensions, new long[cells], new bool[cells]), SmallCube.Edition, "r", [])]);
    }
}
