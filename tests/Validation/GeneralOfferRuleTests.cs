using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>General rules about the offer: P-number and department.</summary>
public class GeneralOfferRuleTests
{
    private const string North = "6f1c2d3e-0000-4000-8000-000000000001";
    private const string South = "6f1c2d3e-0000-4000-8000-000000000002";

    [Theory]
    [InlineData("1003388394", false)]
    [InlineData("0003388394", false)]
    [InlineData("", false)]
    [InlineData("100338839", true)]
    [InlineData("10033883941", true)]
    [InlineData("10033883A4", true)]
    public void GEN_P001_a_P_number_is_ten_digits(string number, bool broken) => Assert.Equal(broken, OneRecord.Support("GEN-P001", "p_number", number));

    [Theory]
    [InlineData(North, false)]
    [InlineData("", false)]
    [InlineData("6f1c2d3e000040008000000000000001", true)]
    [InlineData("6f1c2d3e-0000-4000-8000-00000000000", true)]
    [InlineData("00000000-0000-0000-0000-000000000000", true)]
    public void GEN_P002_a_department_is_a_UUID_and_not_all_zero(string id, bool broken) => Assert.Equal(broken, OneRecord.Support("GEN-P002", "department_id", id));

    [Theory]
    [InlineData("BL 32.1.5", "1003388394", "", "", true)]
    [InlineData("BL 32.1.5", "", North, "", true)]
    [InlineData("BL 32.1.5", "1003388394", North, "", false)]
    [InlineData("BL 32.1.5", "", "", "", false)] // neither: IND-029
    [InlineData("BL 32.1.5", "1003388394", "", "1", false)]
    [InlineData("BL 32.1.3", "1003388394", "", "", false)] // not required
    [InlineData("BL 32.1.5", "100338839", "", "", false)] // cannot be read: GEN-P001
    public void GEN_P003_P_number_and_department_go_together(string provision, string number, string department, string outside, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-P003", "measure_paragraph", provision, "p_number", number, "department_id", department, "offer_outside_portal", outside));

    [Theory]
    [InlineData("1003388394", "", true)]
    [InlineData("1003388394", South, false)]
    public void GEN_P003_a_change_of_offer_names_both(string number, string department, bool broken) =>
        Assert.Equal(broken, OneRecord.Breaks("GEN-P003", SupportRecord.Declaration, Example.SupportChange("2024-05-01", "p_number", number, "department_id", department)));

    [Theory]
    [InlineData(South, "", false)]
    [InlineData(North, "", true)]
    [InlineData("", "", true)]
    [InlineData("", "1", false)] // a place that has no department in Tilbudsportalen
    public void GEN_P008_a_change_names_a_new_department(string department, string outside, bool broken)
    {
        var change = Example.SupportChange("2024-05-01", "p_number", "", "department_id", department, "offer_outside_portal", outside);
        if (department.Length > 0)
            change["p_number"] = "1003388394";
        Assert.Equal(broken, new Example().Send(InNorth()).Send(change).Breaks("GEN-P008"));
    }

    [Fact]
    public void GEN_P008_the_department_before_is_that_of_the_latest_change()
    {
        var story = new Example().Send(InNorth()).Send(To(South, "2024-05-01")).Send(To(North, "2024-06-01"));
        Assert.False(story.Breaks("GEN-P008"));
        Assert.True(story.Send(To(North, "2024-07-01")).Breaks("GEN-P008"));
    }

    [Fact]
    public void GEN_P009_another_department_in_a_start_sent_again_is_asked_about()
    {
        Assert.True(new Example().Send(InNorth()).Send(InNorth("department_id", South)).Breaks("GEN-P009"));
        Assert.False(new Example().Send(InNorth()).Send(InNorth("decision_date", "2024-02-21")).Breaks("GEN-P009"));
        Assert.False(new Example().Send(InNorth()).Send(To(South, "2024-05-01")).Send(InNorth("department_id", South)).Breaks("GEN-P009"));
        Assert.False(new Example().Send(InNorth()).Send(InNorth("department_id", South, "end_date", "2024-05-01")).Breaks("GEN-P009"));
    }

    private static Dictionary<string, string> InNorth(params string[] changes) =>
        Example.Support(["measure_paragraph", "BL 32.1.5", "p_number", "1003388394", "department_id", North, "offer_outside_portal", "0", .. changes]);

    private static Dictionary<string, string> To(string department, string day) =>
        Example.SupportChange(day, "p_number", "1003388394", "department_id", department, "offer_outside_portal", "0");
}
