namespace Socialstat.Tests.Publication;

public sealed class ValueLanguageTests
{
    [Theory]
    [InlineData("OMRÅDE", "101,000", "101 000")]
    [InlineData("områDE", "000", "000")]
    [InlineData("OMRÅDE", "*", "000 101")]
    [InlineData("INDSATSER", "4*", "405 462")]
    [InlineData("INDSATSER", "*5", "405")]
    [InlineData("INDSATSER", "4*2", "462")]
    [InlineData("INDSATSER", "*0*", "405")]
    [InlineData("INDSATSER", "462,4*", "462 405")]
    [InlineData("INDSATSER", "*,3", "3 405 462")]
    [InlineData("INDSATSER", ">=405", "405 462")]
    [InlineData("INDSATSER", ">3<462", "405")]
    [InlineData("INDSATSER", "<462,462", "3 405 462")]
    public void Values_are_chosen_in_the_order_asked_and_none_twice(string variable, string values, string chosen) =>
        Assert.Equal(chosen.Split(' '), Asking.Chosen(variable, values).Distinct());

    [Theory]
    [InlineData("2025,2023", "2023 2025")]
    [InlineData("*", "2023 2024 2025")]
    [InlineData("202*", "2023 2024 2025")]
    [InlineData(">=2024", "2024 2025")]
    [InlineData(">2024", "2025")]
    [InlineData("<2024", "2023")]
    [InlineData(">=2010<=2024", "2023 2024")]
    [InlineData(">=2024<=2030", "2024 2025")]
    [InlineData("<=2024>=2024", "2024")]
    [InlineData("(1)", "2025")]
    [InlineData("(2)", "2024")]
    [InlineData("-(1)", "2023")]
    [InlineData("-(2)", "2024")]
    [InlineData("+(1)", "2025")]
    [InlineData("last(1)", "2025")]
    [InlineData("FIRST(1)", "2023")]
    [InlineData("(-n+2)", "2024 2025")]
    [InlineData("(-n 2)", "2024 2025")]
    [InlineData("(-N+2)", "2024 2025")]
    [InlineData("-(-n+2)", "2023 2024")]
    [InlineData("(n)", "2023 2024 2025")]
    [InlineData("(2n+1)", "2023 2025")]
    [InlineData("(odd)", "2023 2025")]
    [InlineData("(even)", "2024")]
    [InlineData("(2n)", "2024")]
    [InlineData("(n+2)", "2023 2024")]
    [InlineData("(3),2025", "2023 2025")]
    [InlineData("2024, (1)", "2024 2025")]
    [InlineData("(1),(1),2025,*5", "2025")]
    public void Periods_come_in_order_of_time_and_none_twice(string values, string chosen) =>
        Assert.Equal(chosen.Split(' '), Asking.Chosen("Tid", values));

    [Theory]
    [InlineData("2024K1", "2024K1")]
    [InlineData("2024q1", "2024K1")]
    [InlineData("*Q1", "2024K1 2025K1")]
    [InlineData("2024*", "2024K1 2024K2 2024K3 2024K4")]
    [InlineData(">=2024Q4", "2024K4 2025K1")]
    [InlineData(">2023K4<2024K3", "2024K1 2024K2")]
    [InlineData(">=2020K1<=2023K3", "2023K3")]
    [InlineData("(4n+1)", "2024K1 2025K1")]
    [InlineData("-(-n+3)", "2023K3 2023K4 2024K1")]
    public void A_quarter_is_understood_in_both_languages(string values, string chosen) =>
        Assert.Equal(chosen.Split(' '), Asking.Lines($"QUARTERS/CSV?valuePresentation=Code&Tid={values}").Skip(1).Select(l => l.Split(';')[0]));

    [Fact]
    public void The_text_of_a_period_follows_the_language_and_its_code_does_not() =>
        Assert.Equal(["2024K1 2024Q1;3"], Asking.Lines("QUARTERS/CSV?valuePresentation=CodeAndValue&Tid=2024K1&lang=en").Skip(1));

    [Fact]
    public void Time_left_out_is_the_newest_period() => Assert.Equal(["TID;INDHOLD", "2025K1;7"], Asking.Lines("QUARTERS/CSV"));

    [Fact]
    public void Time_can_be_shown_newest_first() =>
        Assert.Equal(["2025", "2024", "2023"], Asking.Lines("SMALL01/CSV?KØN=D&Tid=*&timeOrder=Descending").Skip(1).Select(l => l.Split(';')[1]));

    [Theory]
    [InlineData("OMRÅDE=999", "999 (OMRÅDE)")]
    [InlineData("OMRÅDE=9*", "9* (OMRÅDE)")]
    [InlineData("OMRÅDE=(1)", "(1) (OMRÅDE)")]
    [InlineData("OMRÅDE=>=1000", "1000 (OMRÅDE)")]
    [InlineData("Tid=2026", "2026 (Tid)")]
    [InlineData("Tid=(4)", "(4) (Tid)")]
    [InlineData("Tid=(x)", "(x) (Tid)")]
    [InlineData("Tid=(99999999999999)", "(99999999999999) (Tid)")]
    [InlineData("Tid=>2025", ">2025 (Tid)")]
    [InlineData("OMRÅDE=sum()", "sum() (OMRÅDE)")]
    [InlineData("OMRÅDE=sum(999)", "999 (OMRÅDE)")]
    public void What_does_not_exist_is_named_last_in_the_message(string variable, string named)
    {
        var fault = Asking.Fault($"SMALL01/CSV?KØN=D&{variable}");
        Assert.Equal(("EXTRACT-NOTFOUND", 400), (fault.Code, fault.Status));
        Assert.EndsWith(": " + named, fault.Text.Da, StringComparison.Ordinal);
        Assert.EndsWith(": " + named, fault.Text.En, StringComparison.Ordinal);
    }
}
