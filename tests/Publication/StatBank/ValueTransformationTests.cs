using System.Text.Json.Nodes;

namespace Socialstat.Tests.Publication;

public sealed class ValueTransformationTests
{
    // Girls and boys in Copenhagen in 2024: 388 and 527.
    private const string Place = "SMALL01/CSV?OMRÅDE=101&Tid=2024&KØN=*&valueTransformationSettings.selectedVariableCode=køn";

    [Fact]
    public void Figures_become_percent_of_the_values_chosen_together() =>
        Assert.Equal(["57,60", "42,40"], Asking.Lines(Place).Skip(1).Select(l => l.Split(';')[^1]));

    [Fact]
    public void Figures_become_per_mille_of_one_value() =>
        Assert.Equal(["1358,25", "1000,00"], Asking.Lines(Place + "&valueTransformationSettings[operation]=PerMille&basisValueForCalculation=p").Skip(1).Select(l => l.Split(';')[^1]));

    [Fact]
    public void The_basis_need_not_be_chosen() =>
        Assert.Equal(["København;2024;Drenge;135,82"], Asking.Lines(Place.Replace("KØN=*", "KØN=D", StringComparison.Ordinal) + "&basisValueForCalculation=P").Skip(1));

    [Fact]
    public void Percent_stands_beside_the_figures_as_a_variable_of_its_own()
    {
        const string Body = """
            {"table":"SMALL01","format":"CSV","lang":"en","variables":[{"code":"OMRÅDE","values":["101"]},{"code":"KØN","values":["D","P"]},{"code":"Tid","values":["2024"]}],
             "valueTransformationSettings":{"operation":"percent","selectedVariableCode":"KØN","addAsNewValue":"true","newValueName":"Percentage","newValuePlacement":"Head","contentTypeCode":"Content_Type"}}
            """;
        string[] expected =
        [
            "OMRÅDE;KØN;TID;CONTENT_TYPE;INDHOLD",
            "Copenhagen;Boys;2024;Number;527", "Copenhagen;Boys;2024;Percentage;57.60",
            "Copenhagen;Girls;2024;Number;388", "Copenhagen;Girls;2024;Percentage;42.40",
        ];
        Assert.Equal(expected, Asking.LinesOfBody(Body));
        var dataset = JsonNode.Parse(Asking.Data(Asking.Body("data", Body.Replace("CSV", "JSONSTAT", StringComparison.Ordinal))))!["dataset"]!;
        Assert.Equal("Tid", (string?)dataset["dimension"]!["id"]!.AsArray()[^1]);
        Assert.Equal("[527.00,388.00,57.60,42.40]", dataset["value"]!.ToJsonString());
    }

    [Fact]
    public void Without_a_name_the_usual_ones_are_used()
    {
        var lines = Asking.Lines(Place + "&addAsNewValue=true");
        Assert.Equal("OMRÅDE;TID;KØN;INDHOLDSTYPE;INDHOLD", lines[0]);
        Assert.Equal(["Antal", "Procent"], lines.Skip(1).Select(l => l.Split(';')[3]).Distinct());
    }

    [Fact]
    public void One_variable_beside_time_need_not_be_named_and_several_must()
    {
        Assert.Equal(["5,88", "94,12"], Asking.Lines("SMALL01/CSV?KØN=*&Tid=2024&operation=percent").Skip(1).Select(l => l.Split(';')[^1]));
        Assert.Equal("REQUEST-MISSING", Asking.Fault("SMALL01/CSV?KØN=*&OMRÅDE=101&operation=percent").Code);
    }

    [Theory]
    [InlineData("selectedVariableCode=FARVE", "EXTRACT-NOTFOUND")]
    [InlineData("selectedVariableCode=KØN&basisValueForCalculation=X", "EXTRACT-NOTFOUND")]
    [InlineData("selectedVariableCode=OMRÅDE", "EXTRACT-NOTALLOWED")]
    public void What_cannot_be_a_share_is_refused(string settings, string code) =>
        Assert.Equal(code, Asking.Fault($"SMALL01/CSV?KØN=*&OMRÅDE=*&{settings}").Code);

    [Fact]
    public void A_share_of_or_with_a_missing_figure_is_missing() =>
        Assert.Equal(["..", ".."], Asking.Lines("SMALL01/CSV?KØN=D&Tid=2023&INDSATSER=405,462&selectedVariableCode=INDSATSER").Skip(1).Select(l => l.Split(';')[^1]));
}
