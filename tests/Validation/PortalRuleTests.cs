using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Places against the extract of Tilbudsportalen: department 3f25..., P-number 1003398765, open from 2020.</summary>
public sealed class PortalRuleTests
{
    private static Reports Known(string pNumber = Valid.PNumber, string opened = "2020-01-01", string closed = "", params string[] approved) =>
        new Reports().HasDepartment(Valid.Department, pNumber, opened, closed, approved);

    private static Dictionary<string, string> Treatment(params string[] changes) =>
        Example.Support(["measure_paragraph", "BL 32.1.5", "offer_outside_portal", "nej", "p_number", Valid.PNumber, "department_id", Valid.Department, .. changes]);

    private static string[] Codes(Reports reports, params string[] changes) => reports.Send(SupportRecord.Declaration, "2024-04-10", Treatment(changes)).Codes();

    [Fact]
    public void GEN_P004_a_department_is_in_the_newest_extract()
    {
        Assert.Empty(Codes(Known()));
        Assert.Equal(["GEN-P004"], Codes(Known(), "department_id", Valid.OtherDepartment));
        Assert.Empty(Codes(new Reports(), "department_id", Valid.OtherDepartment));
        Assert.Empty(Codes(Known(), "department_id", Valid.OtherDepartment, "offer_outside_portal", "ja"));
    }

    [Fact]
    public void GEN_P004_is_judged_for_stays_and_for_changed_places_too()
    {
        Assert.Equal(["GEN-P004"], Known().Send(ShelterStayRecord.Declaration, "2025-04-10", Valid.ShelterStay("department_id", Valid.OtherDepartment)).Codes());
        Assert.Equal(["GEN-P004"], Known().Send(Valid.Decision(), Valid.Start(), Valid.Move("department_id", Valid.OtherDepartment)).Codes());
    }

    [Fact]
    public void GEN_P005_the_P_number_is_that_of_the_department()
    {
        Assert.Equal(["GEN-P005"], Codes(Known("1003398766")));
        Assert.Empty(Codes(Known("")));
    }

    [Theory]
    [InlineData("2024-02-29", "", false)]
    [InlineData("2024-03-01", "", false)]
    [InlineData("2024-03-02", "", true)]
    [InlineData("2020-01-01", "2024-02-29", true)]
    [InlineData("2020-01-01", "2024-03-01", false)]
    public void GEN_P006_the_department_is_open_on_the_day(string opened, string closed, bool broken) =>
        Assert.Equal(broken ? ["GEN-P006"] : [], Codes(Known(Valid.PNumber, opened, closed)));

    [Fact]
    public void GEN_P007_the_department_is_approved_for_what_is_reported()
    {
        Assert.Empty(Codes(Known(approved: ["BL 32.1.5", "SEL 107"])));
        Assert.Empty(Codes(Known(approved: ["SEL 52.3.3"])));
        Assert.Equal(["GEN-P007"], Codes(Known(approved: ["BL 32.1.7"])));
        Assert.Equal(["GEN-P007"], Known(approved: ["type 6"]).Send(Valid.Decision(), Valid.Start(), Valid.Move()).Codes());
        Assert.Empty(Known(approved: ["type 7"]).Send(Valid.Decision(), Valid.Start(), Valid.Move()).Codes());
    }

    [Fact]
    public void Every_approval_has_a_place_of_its_own_in_one_number() => Assert.InRange(OfferApprovals.List.Codes.Count, 20, 64);
}
