namespace Socialstat.Tests.Publication;

public sealed class CalculationTests
{
    private const string Places = "SMALL01/CSV?KØN=D&OMRÅDE=101&Tid=2024&valuePresentation=CodeAndValue";

    [Theory]
    [InlineData("sum(405;462)", "405+462 Konsulentbistand, herunder \"\"familierettede\"\" indsatser + Støtteperson")]
    [InlineData("sum(To=405;462)", "SUM To")]
    [InlineData("sum(to,tre=405,462)", "SUM to,tre")]
    [InlineData("sum(X|To i alt=405;462)", "X To i alt")]
    [InlineData("sum(X|[da To, i alt][en Two, total]=405;462)", "X To, i alt")]
    [InlineData("sum(X|[en Two]=4*)", "X Two")]
    [InlineData("SUM(X|Y=>=405<=462)", "X Y")]
    public void A_sum_has_the_code_and_the_text_that_are_given(string sum, string shown)
    {
        var parts = Figures(405, 462);
        var line = Asking.Lines($"{Places}&INDSATSER={sum}")[1];
        Assert.EndsWith($";{parts[0] + parts[1]}", line, StringComparison.Ordinal);
        Assert.Contains(shown.StartsWith("SUM", StringComparison.Ordinal) ? shown[4..] : shown, line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_sum_follows_the_language() =>
        Assert.EndsWith("X Two, total", Asking.Lines($"{Places}&INDSATSER=sum(X|[da To, i alt][en Two, total]=405;462)&lang=en")[1].Split(';')[^2], StringComparison.Ordinal);

    [Theory]
    [InlineData("multiply(405;462)", 0)]
    [InlineData("divide(405;462)", 1)]
    [InlineData("subtract(405;462)", 2)]
    [InlineData("subtract(D|Forskel=462;405)", 3)]
    public void Two_values_are_multiplied_divided_and_subtracted(string calculation, int which)
    {
        var parts = Figures(405, 462);
        string[] expected =
        [
            Text(parts[0] * parts[1]),
            Math.Round((decimal)parts[0] / parts[1], 4, MidpointRounding.AwayFromZero).ToString("F4", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','),
            Text(parts[0] - parts[1]),
            Text(parts[1] - parts[0]),
        ];
        Assert.EndsWith(";" + expected[which], Asking.Lines($"{Places}&INDSATSER={calculation}")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_calculation_stands_among_values_and_leaves_them_as_they_are()
    {
        var parts = Figures(405, 462);
        var lines = Asking.Lines($"{Places}&INDSATSER=462,subtract(405;462),405").Skip(1).Select(l => l.Split(';')[^1]);
        Assert.Equal([Text(parts[1]), Text(parts[0] - parts[1]), Text(parts[0])], lines);
    }

    [Fact]
    public void What_is_computed_from_a_missing_figure_is_missing()
    {
        string[] calculations = ["sum(405;462)", "divide(405;462)", "multiply(462;405)", "subtract(462;462)"];
        foreach (var calculation in calculations)
            Assert.EndsWith(";..", Asking.Lines($"SMALL01/CSV?KØN=D&OMRÅDE=101&Tid=2023&INDSATSER={calculation}")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Dividing_by_nothing_gives_no_figure() =>
        Assert.EndsWith(";..", Asking.Lines("SMALL01/CSV?KØN=D&OMRÅDE=000&Tid=divide(2024;2023)&INDSATSER=3")[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("INDSATSER=sum(3;405)", "total")]
    [InlineData("OMRÅDE=sum(000;101)", "total")]
    [InlineData("Tid=sum(2024;2025)", "perioder")]
    [InlineData("INDSATSER=subtract(405)", "præcis to")]
    [InlineData("INDSATSER=multiply(3;405;462)", "præcis to")]
    [InlineData("INDSATSER=sum(3|x=405;462)", "bruges allerede")]
    public void A_sum_that_would_count_twice_is_refused(string variable, string why)
    {
        var fault = Asking.Fault($"SMALL01/CSV?KØN=D&{variable}");
        Assert.Equal(("EXTRACT-NOTALLOWED", 400), (fault.Code, fault.Status));
        Assert.Contains(why, fault.Text.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_may_be_added_where_each_thing_begins_once() =>
        Assert.Equal("2024+2025", Asking.Lines("STARTED/CSV?KØN=D&Tid=sum(2024;2025)&valuePresentation=Code")[1].Split(';')[1]);

    [Theory]
    [InlineData("BULK")]
    [InlineData("SDMXCOMPACT")]
    [InlineData("SDMXGENERIC")]
    public void Streamed_formats_calculate_nothing(string format)
    {
        Assert.Equal("EXTRACT-NOTALLOWED", Asking.Fault($"SMALL01/{format}?OMRÅDE=*&KØN=D&Tid=*&INDSATSER=sum(405;462)").Code);
        Assert.Equal("EXTRACT-NOTALLOWED", Asking.Fault($"SMALL01/{format}?OMRÅDE=*&KØN=D&Tid=*&INDSATSER=divide(405;462)").Code);
    }

    private static int[] Figures(params int[] codes) =>
        [.. codes.Select(c => int.Parse(Asking.Lines($"{Places}&INDSATSER={c}")[1].Split(';')[^1], System.Globalization.CultureInfo.InvariantCulture))];

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
