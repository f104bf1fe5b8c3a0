namespace Socialstat.Tests.Validation;

/// <summary>Rules for measures and support (IND): one broken and one kept case each, with the boundary days.</summary>
public class SupportRuleTests
{
    [Fact]
    public void A_valid_record_has_no_findings() => Assert.Empty(new Example().Send(Example.Support()).Codes());

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    [InlineData("2028-06-16", true)]
    public void IND_009_a_measure_for_children_ends_the_day_before_the_18th_birthday(string end, bool broken) =>
        Assert.Equal(broken, new Example().AsOf("2029-01-01").SendOn("2028-06-30", Example.Support("end_date", end)).Breaks("IND-009"));

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    public void IND_009_an_open_measure_becomes_an_error_on_the_18th_birthday(string today, bool broken) =>
        Assert.Equal(broken, new Example().AsOf(today).Send(Example.Support()).Breaks("IND-009"));

    [Fact]
    public void IND_009_an_end_event_closes_the_measure() =>
        Assert.False(new Example().AsOf("2029-01-01").Send(Example.Support()).SendOn("2028-06-30", Example.SupportEnd("2028-06-14")).Breaks("IND-009"));
}
