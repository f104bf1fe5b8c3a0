using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using static Socialstat.Tests.Management.MoneyBooks;

namespace Socialstat.Tests.Management;

/// <summary>Which invoices are paid, and why the others are held.</summary>
public sealed class InvoiceControlTests
{
    [Theory]
    [InlineData("105000", "100000", InvoiceOutcome.Pay)]
    [InlineData("105000.01", "100000", InvoiceOutcome.Hold)]
    [InlineData("95000", "100000", InvoiceOutcome.Pay)]
    [InlineData("94999.99", "100000", InvoiceOutcome.Hold)]
    [InlineData("52500", "50000", InvoiceOutcome.Pay)]
    [InlineData("1", "0", InvoiceOutcome.Hold)]
    [InlineData("-1000", "100000", InvoiceOutcome.Credit)]
    public void Five_percent_of_the_commitment_is_paid_and_an_ore_more_is_held(string invoiced, string committed, InvoiceOutcome outcome) =>
        Assert.Equal(outcome, Decide(Kr(committed), Invoice("F1", 1, invoiced)).Outcome);

    [Theory]
    [InlineData("33000", "30000", true)]
    [InlineData("85000", "80000", true)]
    [InlineData("85001", "80000", false)] // 6.25 percent is under 10, but more than 5,000 kroner.
    [InlineData("33000.01", "30000", false)]
    public void Where_a_service_has_both_limits_both_must_hold(string invoiced, string committed, bool paid)
    {
        var decision = InvoiceControl.Of(Book(Grant("B1", 1, "2025-01-01", null), Service("Y1", "10", "5000"), Invoice("F1", 1, invoiced)), (_, _) => Kr(committed)).Decisions.Single();
        Assert.Equal(paid ? InvoiceOutcome.Pay : InvoiceOutcome.Hold, decision.Outcome);
        Assert.Equal((10m, Kr("5000")), (decision.Margin.Percent, decision.Margin.Cap));
    }

    [Fact]
    public void One_of_two_limits_is_enough_only_where_that_is_chosen()
    {
        Assert.True(new InvoiceMargin(10, Kr("5000"), Either: true).Allows(Kr("85001"), Kr("80000")));
        Assert.False(new InvoiceMargin(10, Kr("5000")).Allows(Kr("85001"), Kr("80000")));
    }

    [Fact]
    public void Every_reason_is_found_and_all_reasons_of_a_line_are_told()
    {
        MoneyRow[] rows =
        [
            Grant("B1", 1, "2025-01-01", "2025-03-31"), Service("Y1"), Provider("L1"), Provider("L2", ProviderKind.OtherMunicipality),
            Invoice("F1", 1, "31000"), Invoice("F2", 0, "31000"), Invoice("F3", 2, "31000"), Invoice("F4", 1, "31000", "2025-03-15", "2025-04-14"),
            Invoice("F5", 1, "29400", "2025-02-01", "2025-02-28"), Invoice("F6", 1, "26000", "2025-02-01", "2025-02-28"), Invoice("F7", 1, "31000"),
            Invoice("F8", 1, "31000", "2025-03-01", "2025-03-31") with { Paragraph = LawRef.Parse("BL 32.1.7") }, Invoice("F9", 1, "31050", "2025-03-01", "2025-03-31") with { Account = AccountCode.Parse("528211015") },
            Invoice("G1", 1, "31000", "2025-03-01", "2025-03-31") with { Provider = "L2" },
        ];
        var found = InvoiceControl.Of(Book(rows), ByDays).Decisions.ToDictionary(d => d.Invoice.Id, d => d.Reasons);
        Assert.Empty(found["F1"]);
        Assert.Equal([HoldReason.NoPerson], found["F2"]);
        Assert.Equal([HoldReason.NoGrant], found["F3"]);
        Assert.Equal([HoldReason.PeriodOutsideGrant, HoldReason.AmountOver], found["F4"]);
        Assert.Empty(found["F5"]);
        Assert.Equal([HoldReason.AmountUnder], found["F6"]);
        Assert.Equal([HoldReason.Duplicate], found["F7"]);
        Assert.Equal([HoldReason.WrongParagraphOrAccount], found["F8"]);
        Assert.Equal([HoldReason.WrongParagraphOrAccount], found["F9"]);
        Assert.Equal([HoldReason.NoGrant, HoldReason.MissingData], found["G1"]);
    }

    [Fact]
    public void Five_invoices_that_are_five_percent_too_high_are_paid_one_by_one_and_seen_together()
    {
        var rows = Enumerable.Range(1, 5).Select(m => (MoneyRow)Invoice($"F{m}", 1, "105000", $"2025-0{m}-01", $"2025-0{m}-28")).Append(Grant("B1", 1, "2025-01-01", null)).ToArray();
        var result = InvoiceControl.Of(Book(rows), (_, _) => Kr("100000"));
        Assert.All(result.Decisions, d => Assert.Equal(InvoiceOutcome.Pay, d.Outcome));
        var sum = Assert.Single(result.Cumulative);
        Assert.Equal((5, Kr("525000"), Kr("500000"), Kr("25000"), 5m, 5, true), (sum.Invoices, sum.Invoiced, sum.Committed, sum.Deviation, sum.Percent, sum.SameWay, sum.IsAlert));
    }

    [Fact]
    public void A_grant_named_by_the_invoice_must_be_the_childs_own() =>
        Assert.Equal([HoldReason.NoGrant], InvoiceControl.Of(Book(Grant("B1", 2, "2025-01-01", null), Invoice("F1", 1, "31000") with { GrantId = "B1" }), ByDays).Decisions.Single().Reasons);

    private static InvoiceDecision Decide(Kroner committed, Invoice invoice) => InvoiceControl.Of(Book(Grant("B1", 1, "2025-01-01", null), invoice), (_, _) => committed).Decisions.Single();
}
