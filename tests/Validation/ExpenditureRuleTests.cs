using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about one posting: its account, its period, its person and its reporter.</summary>
public class ExpenditureRuleTests
{
    private static string[] Codes(params string[] changes) => Sent("2025-04-10", changes).Codes();

    private static Reports Sent(string day, params string[] changes) => new Reports().Send(ExpenditureRecord.Declaration, day, Valid.Expenditure(changes));

    [Theory]
    [InlineData("cpr", "", "5282211000100140", "", true)]
    [InlineData("anonymous", "123456-9998", "5384211000100240", "", false)]
    [InlineData("anonymous", "123456-9990", "5384211000109240", "", false)]
    [InlineData("anonymous", "010180-9998", "5384211000100240", "SEL 109", false)]
    [InlineData("anonymous", "123456-9998", "5384211000100140", "SEL 109", false)]
    [InlineData("anonymous", "123456-9998", "5384211000100140", "", true)]
    [InlineData("anonymous", "123456-9998", "5384211000100240", "SEL 110", true)]
    [InlineData("anonymous", "123456-9998", "5384211000100340", "", true)]
    [InlineData("anonymous", "123456-9998", "5282211000100140", "", true)]
    public void IHU_001_An_anonymous_number_is_for_crisis_centres_alone(string kind, string person, string account, string provision, bool breaks)
    {
        var ownPayment = account[11..14] == "092";
        Assert.Equal(breaks ? ["IHU-001"] : [], Codes("person_id_type", kind, "person_id", person, "account", account, "legal_basis", provision, "kind", ownPayment ? "own_payment" : "expense"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("52822110001")]
    [InlineData("528221100010x140")]
    [InlineData("5282x11000100140")]
    [InlineData("52822110001001400")]
    [InlineData("5.28.22 001")]
    public void IHU_002_The_digits_that_tell_the_measure_are_there(string account) => Assert.Equal(["IHU-002"], Codes("account", account));

    [Theory]
    [InlineData("5282211000100140", "", false)]
    [InlineData("5282211000100140", "BL 46", false)]
    [InlineData("5282211000100140", "BL 120", false)]
    [InlineData("5282211000100140", "SEL 107", true)]
    [InlineData("5282211000100640", "", true)]
    [InlineData("5282211000100640", "BL 46", true)]
    [InlineData("5385211000100340", "SEL 107", false)]
    [InlineData("5385211000100440", "SEL 107", true)]
    [InlineData("5385111000100140", "SEL 85", false)]
    [InlineData("5282111000100740", "BL 32.1.3", false)]
    [InlineData("5382111000100740", "BL 32.1.3", true)]
    [InlineData("5282111000100340", "BL 32.1.5", true)]
    [InlineData("5282211000100140", "hjemmel", true)]
    public void IHU_003_Function_and_grouping_stand_in_the_table_for_the_provision(string account, string provision, bool breaks) =>
        Assert.Equal(breaks ? ["IHU-003"] : [], Codes("account", account, "legal_basis", provision));

    [Theory]
    [InlineData("528221x00010014x")]
    [InlineData("5282210000100140")]
    [InlineData("52822      001")]
    [InlineData("5282211000100100")]
    public void IHU_004_Ownership_and_kind_are_asked_for(string account) => Assert.Equal(["IHU-004"], Codes("account", account));

    [Theory]
    [InlineData("own_payment", "5385011000109240", false)]
    [InlineData("own_payment", "5385011000109640", false)]
    [InlineData("own_payment", "5385011000100140", true)]
    [InlineData("expense", "5385011000109440", true)]
    [InlineData("expense", "5385011000100340", false)]
    [InlineData("expense", "5282211000109240", true)]
    public void IHU_005_Own_payments_have_groupings_of_their_own(string kind, string account, bool breaks) =>
        Assert.Equal(breaks ? ["IHU-005"] : [], Codes("kind", kind, "account", account));

    [Fact]
    public void IHU_005_A_grouping_that_is_not_in_the_table_is_for_IHU_003() => Assert.Equal(["IHU-003"], Codes("kind", "own_payment", "account", "5282211000100640"));

    [Theory]
    [InlineData("", "2024-12-31", true)]
    [InlineData("2024-01-01", "", true)]
    [InlineData("2024-06-02", "2024-06-01", true)]
    [InlineData("2024-06-01", "2024-06-01", false)]
    public void IHU_006_The_payment_period_has_a_start_and_an_end_in_order(string start, string end, bool breaks) =>
        Assert.Equal(breaks ? ["IHU-006"] : [], Codes("period_start", start, "period_end", end));

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    public void IHU_007_The_period_ends_within_the_accounting_year(string end, bool breaks) => Assert.Equal(breaks ? ["IHU-007"] : [], Codes("period_end", end));

    [Theory]
    [InlineData("2019-01-01", false)]
    [InlineData("2018-12-31", true)]
    public void IHU_008_The_period_is_not_long_before_the_accounting_year(string start, bool breaks) => Assert.Equal(breaks ? ["IHU-008"] : [], Codes("period_start", start));

    [Fact]
    public void IHU_009_The_municipality_that_pays_reports()
    {
        Assert.Equal(["IHU-009"], Codes("paying_municipality", "147"));
        Assert.Empty(new Reports().From("183", ExpenditureRecord.Declaration, "2025-04-10", Valid.Expenditure("paying_municipality", "187")).Codes());
    }

    [Theory]
    [InlineData("objective", true)]
    [InlineData("unreferred", true)]
    [InlineData("individual", false)]
    [InlineData("", false)]
    public void IHU_011_Only_what_is_for_one_person_is_reported(string kind, bool breaks) => Assert.Equal(breaks ? ["IHU-011"] : [], Codes("payment_kind", kind));

    [Theory]
    [InlineData("2025-04-15", false)]
    [InlineData("2025-04-16", true)]
    public void IHU_014_An_accounting_year_comes_by_15_April_of_the_next(string day, bool breaks) => Assert.Equal(breaks ? ["IHU-014"] : [], Sent(day).Codes());

    [Fact]
    public void IHU_014_A_correction_of_what_came_in_time_is_not_late() =>
        Assert.Empty(Sent("2025-04-10").Send(ExpenditureRecord.Declaration, "2025-05-20", Valid.Expenditure("amount", "13000")).Codes());

    [Theory]
    [InlineData("ja", "ja", false)]
    [InlineData("nej", "ja", true)]
    [InlineData("ja", "nej", true)]
    [InlineData("", "ja", true)]
    [InlineData("ja", "", true)]
    public void IHU_015_Amounts_are_confirmed_to_be_without_vat_and_refund(string vat, string refund, bool breaks) =>
        Assert.Equal(breaks ? ["IHU-015"] : [], Codes("without_vat", vat, "without_refund", refund));

    [Fact]
    public void IHU_015_A_delivery_without_the_columns_cannot_be_judged()
    {
        var posting = Valid.Expenditure();
        posting.Remove("without_vat");
        posting.Remove("without_refund");
        Assert.Empty(new Reports().Send(ExpenditureRecord.Declaration, "2025-04-10", posting).Codes());
    }

    [Fact]
    public void A_posting_that_is_taken_out_needs_only_its_key() =>
        Assert.Empty(Sent("2025-04-10").Send(ExpenditureRecord.Declaration, "2025-04-12", new Dictionary<string, string> { ["action"] = "delete", ["posting_id"] = "P1", ["paying_municipality"] = "101" }).Codes());
}
