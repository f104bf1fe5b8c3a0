using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about rejected enquiries to shelters.</summary>
public class ShelterEnquiryRuleTests
{
    private const string OtherOffer = "1009876543";
    private static readonly RecordType Type = ShelterEnquiryRecord.Declaration;

    [Theory]
    [InlineData("", "", "HEH-001")]
    [InlineData("", "not_known", "")]
    [InlineData("", "has_none", "")]
    [InlineData(Valid.Jens, "", "")]
    [InlineData("010590-XXXX", "", "")]
    public void HEH_001_Without_number_and_birth_date_it_is_said_why(string person, string reason, string code) => Assert.Equal(Only(code), Codes("person_id", person, "no_cpr_reason", reason));

    [Theory]
    [InlineData(Valid.Jens)]
    [InlineData("010590-9998")]
    public void HEH_002_With_number_or_birth_date_there_is_no_reason(string person) => Assert.Equal(["HEH-002"], Codes("person_id", person, "no_cpr_reason", "not_known"));

    [Fact]
    public void HEH_003_The_reason_is_one_of_two()
    {
        Assert.Equal(["HEH-003"], Codes("person_id", "", "no_cpr_reason", "refuses"));
        Assert.Equal(["HEH-003"], Codes("no_cpr_reason", "refuses"));
    }

    [Theory]
    [InlineData("010590-XXXX", "")]
    [InlineData("010590-9998", "")]
    [InlineData("0105909999", "")]
    [InlineData("010590-9990", "HEH-004")] // Only crisis centres have a third ending.
    [InlineData("123456-9998", "HEH-004")] // And only they take an unknown birth date.
    [InlineData("123456-XXXX", "HEH-004")]
    [InlineData("310290-XXXX", "HEH-004")]
    [InlineData("290204-XXXX", "")]
    [InlineData("290203-XXXX", "HEH-004")]
    [InlineData("1. maj 1990", "HEH-004")]
    [InlineData("1990", "HEH-004")]
    [InlineData("310290-1234", "GEN-I003")] // A CPR number by its form.
    public void HEH_004_A_birth_date_has_its_form(string person, string code) => Assert.Equal(Only(code), Codes("person_id", person));

    [Theory]
    [InlineData("2025-02-08", "HEH-006")] // Already there.
    [InlineData("2025-02-10", "HEH-005")]
    [InlineData("2025-02-11", "HEH-005")]
    [InlineData("2025-02-12", "")]
    public void HEH_005_An_enquiry_that_leads_to_a_stay_is_no_refusal(string admitted, string code) =>
        Assert.Equal(Only(code), new Reports().Send(ShelterStayRecord.Declaration, "2025-04-10", Valid.ShelterStay("admission_date", admitted))
            .Send(Type, "2025-04-10", Valid.ShelterEnquiry("person_id", Valid.Jens)).Codes());

    [Theory]
    [InlineData("2025-01-31", "")] // Before.
    [InlineData("2025-02-01", "")] // Turned away here, admitted there that day.
    [InlineData("2025-02-02", "HEH-006")]
    [InlineData("2025-03-01", "HEH-006")] // The day of the discharge.
    [InlineData("2025-03-02", "")]
    public void HEH_006_Who_stays_at_a_shelter_does_not_enquire(string enquired, string code)
    {
        var reports = new Reports().From(OtherOffer, ShelterStayRecord.Declaration, "2025-04-10", Valid.ShelterStay("p_number", OtherOffer))
            .Send(Type, "2025-04-10", Valid.ShelterEnquiry("person_id", Valid.Jens, "enquiry_date", enquired));
        Assert.Equal(Only(code), reports.Codes());
        if (code.Length > 0)
            Assert.DoesNotContain(OtherOffer, reports.The(code).Message(Language.Danish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other", "HEH-007")]
    [InlineData("place", "")]
    [InlineData("", "")]
    public void HEH_007_The_enquiry_is_about_a_place(string kind, string code) => Assert.Equal(Only(code), Codes("contact_kind", kind));

    [Fact]
    public void HEH_008_The_question_about_the_target_group_is_answered()
    {
        Assert.Equal(["HEH-008"], Codes("in_target_group", ""));
        Assert.Empty(Codes("in_target_group", "nej", "rejection_reasons", "not_in_offer_target_group"));
    }

    [Fact]
    public void HEH_009_An_enquiry_of_the_year_is_in_each_later_delivery_of_the_year() =>
        Assert.Equal(["HEH-009@2:0"], new Reports().AsOf("2025-08-01").Send(Type, "2025-04-10", Valid.ShelterEnquiry(), Valid.ShelterEnquiry("enquiry_id", "E2"))
            .Send(Type, "2025-07-10", Valid.ShelterEnquiry("enquiry_id", "E2")).Places());

    [Theory]
    [InlineData("2025-04-15", false)]
    [InlineData("2025-04-16", true)]
    public void HEH_010_An_enquiry_is_reported_by_the_15th_after_the_quarter(string delivered, bool broken) =>
        Assert.Equal(broken ? ["HEH-010"] : Array.Empty<string>(), new Reports().Send(Type, delivered, Valid.ShelterEnquiry()).Codes());

    private static string[] Codes(params string[] changes) => new Reports().Send(Type, "2025-04-10", Valid.ShelterEnquiry(changes)).Codes();

    private static string[] Only(string code) => code.Length == 0 ? [] : [code];
}
