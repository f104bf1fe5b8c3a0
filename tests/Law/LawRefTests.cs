using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>Provisions as people write them.</summary>
public class LawRefTests
{
    [Theory]
    [InlineData("BL 32.1.5", "BL 32.1.5")]
    [InlineData("sel 52A.1.3", "SEL 52a.1.3")]
    [InlineData("§ 32, stk. 1, nr. 5, i barnets lov", "BL 32.1.5")]
    [InlineData("§ 32 stk 1 nr 5 i barnets lov", "BL 32.1.5")]
    [InlineData("BL § 32, stk. 1, nr. 5", "BL 32.1.5")]
    [InlineData("barnets lovs § 32, stk. 1, nr. 5", "BL 32.1.5")]
    [InlineData("servicelovens § 52, stk. 3, nr. 3", "SEL 52.3.3")]
    [InlineData("§ 38 i barnets lov", "BL 38")]
    [InlineData("§ 38, i barnets lov", "BL 38")]
    [InlineData("§ 54 i serviceloven", "SEL 54")]
    [InlineData("§ 54 a i serviceloven", "SEL 54a")]
    [InlineData("§ 32a i serviceloven", "SEL 32a")]
    [InlineData("§ 44, jf. § 83 i serviceloven", "SEL 44/83")]
    [InlineData("§ 44, jf. § 84, stk. 1, i lov om social service", "SEL 44/84.1")]
    [InlineData("§ 12 i lov om bekæmpelse af ungdomskriminalitet", "LBU 12")]
    [InlineData("§ 82, nr. 1, i barnets lov", "BL 82.1")]
    public void A_provision_is_read_in_its_short_and_legal_forms(string text, string provision) => Assert.Equal(provision, LawRef.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("32.1.5")]
    [InlineData("§ 32, stk. 1, nr. 5")]
    [InlineData("BL")]
    [InlineData("XYZ 32.1")]
    public void What_names_no_act_or_no_section_is_no_provision(string text) => Assert.Null(LawRef.Parse(text));

    [Fact]
    public void Every_provision_of_a_measure_is_read_back_from_its_own_legal_form()
    {
        foreach (var provision in Measures.Provisions)
            Assert.Equal(provision, LawRef.Parse(provision.ToLegalForm()));
    }
}
