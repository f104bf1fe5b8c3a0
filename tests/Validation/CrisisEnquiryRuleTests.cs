using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about enquiries to crisis centres.</summary>
public class CrisisEnquiryRuleTests
{
    private const string OtherCentre = "1009876543";
    private static readonly RecordType Type = CrisisEnquiryRecord.Declaration;

    [Theory]
    [InlineData("", "KRH-001")]
    [InlineData("ukendt", "KRH-001")]
    [InlineData("010190-XXXX", "KRH-001")] // Says nothing about the sex; only shelters take it.
    [InlineData("010190-9990", "")]
    [InlineData("123456-9999", "")]
    [InlineData(Valid.Karen, "")]
    [InlineData("æøå", "GEN-F027")]
    public void KRH_001_The_person_has_a_CPR_number_or_an_anonymous_number(string person, string code) => Assert.Equal(Only(code), Codes("person_id", person));

    [Theory]
    [InlineData("other", "advice", "nej", "KRH-002")]
    [InlineData("other", "aftercare_advice", "nej", "")]
    [InlineData("other", "advice", "ja", "")]
    [InlineData("violence", "advice", "nej", "")]
    [InlineData("place", "vacancy", "nej", "")]
    [InlineData("", "advice", "nej", "")]
    public void KRH_002_The_enquiry_is_about_violence_or_a_place(string kind, string content, string aftercare, string code) =>
        Assert.Equal(Only(code), Codes("contact_kind", kind, "content", content, "aftercare", aftercare));

    [Fact]
    public void KRH_003_An_aftercare_group_is_not_reported() => Assert.Equal(["KRH-003"], Codes("contact_kind", "aftercare_group"));

    [Theory]
    [InlineData("2025-02-08", "", "", "KRH-004")]
    [InlineData("2025-02-10", "", "", "")] // Found a place that day.
    [InlineData("2025-02-08", "2025-02-09", "", "")]
    [InlineData("2025-02-08", "2025-02-10", "", "KRH-004")]
    [InlineData("2025-02-08", "", "ja", "KRH-004")] // Once, though the form says it too.
    [InlineData("2025-02-08", "2025-02-09", "ja", "KRH-004")]
    public void KRH_004_Who_stays_at_another_centre_does_not_enquire(string movedIn, string movedOut, string said, string code)
    {
        var reports = new Reports().From(OtherCentre, CrisisStayRecord.Declaration, "2025-04-10", Valid.CrisisStay("p_number", OtherCentre, "move_in_date", movedIn, "move_out_date", movedOut))
            .Send(Type, "2025-04-10", Valid.CrisisEnquiry("person_id", Valid.Karen, "enrolled_elsewhere", said));
        Assert.Equal(Only(code), reports.Codes());
        if (code.Length > 0)
            Assert.DoesNotContain(OtherCentre, reports.The(code).Message(Language.Danish), StringComparison.Ordinal);
    }

    [Fact]
    public void KRH_004_Hears_the_form_about_an_anonymous_person_and_leaves_the_centres_own_residents()
    {
        Assert.Equal(["KRH-004"], Codes("enrolled_elsewhere", "ja"));
        Assert.Empty(new Reports().Send(CrisisStayRecord.Declaration, "2025-04-10", Valid.CrisisStay()).Send(Type, "2025-04-10", Valid.CrisisEnquiry("person_id", Valid.Karen)).Codes());
    }

    [Theory]
    [InlineData("2", "KRH-005")]
    [InlineData("1", "")]
    [InlineData("", "")]
    public void KRH_005_Each_enquiry_has_its_form(string enquiries, string code) => Assert.Equal(Only(code), Codes("enquiries", enquiries));

    [Theory]
    [InlineData(50, "", "", false)]
    [InlineData(51, "", "", true)]
    [InlineData(51, "100207-9998", "", true)] // 18 on the day.
    [InlineData(51, "110207-9998", "", false)] // 17 on the day.
    [InlineData(51, "", "nej", false)] // Children are not in the target group.
    [InlineData(51, "", "ja", true)]
    public void KRH_006_A_centre_with_many_enquiries_has_some_about_children(int count, string one, string target, bool broken)
    {
        Dictionary<string, string>[] all = [.. Enumerable.Range(0, count).Select(i => Valid.CrisisEnquiry("enquiry_id", i.ToString(CultureInfo.InvariantCulture), "children_in_target_group", target))];
        if (one.Length > 0)
            all[7]["person_id"] = one;
        Assert.Equal(broken ? ["KRH-006"] : Array.Empty<string>(), new Reports().Send(Type, "2025-04-10", all).Codes());
    }

    [Fact]
    public void KRH_006_Looks_at_each_centre_by_itself()
    {
        Dictionary<string, string>[] Half(string id) => [.. Enumerable.Range(0, 26).Select(i => Valid.CrisisEnquiry("enquiry_id", $"{id}{i}"))];
        Assert.Empty(new Reports().Send(Type, "2025-04-10", Half("A")).From(OtherCentre, Type, "2025-04-10", Half("B")).Codes());
    }

    [Theory]
    [InlineData("2025-04-15", false)]
    [InlineData("2025-04-16", true)]
    public void KRH_007_An_enquiry_is_reported_by_the_15th_after_the_quarter(string delivered, bool broken) =>
        Assert.Equal(broken ? ["KRH-007"] : Array.Empty<string>(), new Reports().Send(Type, delivered, Valid.CrisisEnquiry()).Codes());

    private static string[] Codes(params string[] changes) => new Reports().Send(Type, "2025-04-10", Valid.CrisisEnquiry(changes)).Codes();

    private static string[] Only(string code) => code.Length == 0 ? [] : [code];
}
