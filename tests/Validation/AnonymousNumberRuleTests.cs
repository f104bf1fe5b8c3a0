using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Anonymous numbers, decided by record type before anything is read as a CPR number.</summary>
public class AnonymousNumberRuleTests
{
    [Theory]
    [InlineData("123456-9998", "")]
    [InlineData("123456-9990", "")] // Even, yet not a woman, and no date.
    [InlineData("010135-9998", "")] // Not born in 2035.
    [InlineData("290200-9999", "")]
    [InlineData("290201-9999", "GEN-I012")]
    [InlineData("311390-9998", "GEN-I012")]
    [InlineData("123457-9998", "GEN-I012")]
    [InlineData("610190-9998", "GEN-I012")]
    [InlineData("010190-XXXX", "GEN-I012")]
    [InlineData("ukendt", "GEN-I012")]
    [InlineData("", "GEN-I001")]
    [InlineData("311390-1234", "GEN-I003")] // No anonymous ending: a CPR number.
    public void GEN_I012_An_anonymous_number_at_a_crisis_centre_begins_with_a_birthday_or_123456(string person, string code) =>
        Assert.Equal(Only(code), Stay("person_id", person).Codes());

    [Fact]
    public void GEN_I012_Holds_for_children_and_enquiries()
    {
        var child = Stay("number_of_children", "2", "children_ids", "123456-9998|310499-9999");
        Assert.Equal(["GEN-I012"], child.Codes());
        Assert.Equal("children_ids", child.The("GEN-I012").Field!.Name);
        Assert.Equal("3104999999", child.The("GEN-I012").Values[0]);
        Assert.Equal(["GEN-I012"], new Reports().Send(CrisisEnquiryRecord.Declaration, "2025-04-10", Valid.CrisisEnquiry("person_id", "310499-9999")).Codes());
    }

    [Theory]
    [InlineData("300499-9999", "")]
    [InlineData("310499-9999", "GEN-I012")]
    [InlineData(Valid.Karen, "GEN-I012")] // Said to be anonymous, and is not.
    public void GEN_I012_Holds_for_expenses_at_crisis_centres(string person, string code) =>
        Assert.Equal(Only(code), new Reports().Send(ExpenditureRecord.Declaration, "2025-04-10",
            Valid.Expenditure("person_id_type", "anonymous", "person_id", person, "account", "5384211000100240")).Codes());

    [Theory]
    [InlineData("123456-9998", "K", "")]
    [InlineData("123456-9998", "M", "GEN-I013")]
    [InlineData("123456-9999", "M", "")]
    [InlineData("123456-9999", "K", "GEN-I013")]
    [InlineData("123456-9990", "K", "GEN-I013")] // Although 0 is even.
    [InlineData("123456-9990", "M", "GEN-I013")]
    [InlineData("123456-9990", "", "")]
    [InlineData(Valid.Karen, "K", "")]
    public void GEN_I013_The_ending_says_the_sex(string person, string sex, string code) => Assert.Equal(Only(code), Stay("person_id", person, "sex", sex).Codes());

    [Theory]
    [InlineData("010590-9998", "M", "GEN-I013")]
    [InlineData("010590-9998", "K", "")]
    [InlineData("010590-XXXX", "M", "")]
    [InlineData("010590-9990", "M", "HEH-004")] // An ending that shelters do not take.
    public void GEN_I013_Holds_at_shelters_too(string person, string sex, string code) =>
        Assert.Equal(Only(code), new Reports().Send(ShelterEnquiryRecord.Declaration, "2025-04-10", Valid.ShelterEnquiry("person_id", person, "sex", sex)).Codes());

    [Fact]
    public void GEN_I011_A_number_that_ends_as_an_anonymous_one_gives_one_finding_elsewhere() =>
        Assert.Equal(["GEN-I011"], new Reports().Send(NotificationRecord.Declaration, "2025-04-10", Valid.Notification("person_id", "010135-9998")).Codes());

    private static Reports Stay(params string[] changes) => new Reports().Send(CrisisStayRecord.Declaration, "2025-04-10", Valid.CrisisStay(changes));

    private static string[] Only(string code) => code.Length == 0 ? [] : [code];
}
