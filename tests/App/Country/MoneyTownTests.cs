using Socialstat.App;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>The synthetic municipality's data about money: read without a fault of form, and with exactly the faults that were made.</summary>
public sealed class MoneyTownTests : IDisposable
{
    private static readonly string Root = Directory.CreateTempSubdirectory("socialstat-moneytown-").FullName;
    private static readonly Lazy<(MoneySummary Made, MoneyReading Read)> Town = new(() => Make(Path.Combine(Root, "a")));

    public void Dispose() => GC.SuppressFinalize(this);

    [Fact]
    public void Every_row_is_read_and_no_row_is_rejected()
    {
        var (made, read) = Town.Value;
        Assert.All(read.Files, f => Assert.Equal((0, made.Rows[f.Receipt.Layout]), (f.Rejected, f.New)));
        Assert.Equal(made.Rows.Count, read.Files.Count);
        Assert.True(made.Rows["postings"] > 1_000 && made.Rows["grants"] > 100);
    }

    [Fact]
    public void The_ledger_is_the_sum_of_the_postings_to_the_ore()
    {
        var (made, read) = Town.Value;
        Assert.Equal(made.PostedOre, read.Book.Postings.Sum(p => p.Amount.Ore));
        Assert.Equal(made.PostedOre, read.Book.Ledger.Sum(l => l.Amount.Ore));
    }

    [Fact]
    public void The_same_seed_gives_the_same_files()
    {
        _ = Town.Value;
        Make(Path.Combine(Root, "b"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "a", "money")))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(Root, "b", "money", Path.GetFileName(file))));
    }

    [Fact]
    public void Invoice_control_holds_exactly_those_six_percent_over_duplicates_bills_that_lack_data_and_unknown_grants()
    {
        var (made, read) = Town.Value;
        var prices = new GrantPrices(read.Book);
        var held = InvoiceControl.Of(read.Book, (g, p) => prices.Between(g, p.From, p.To!.Value)).Decisions.Where(d => d.Outcome == InvoiceOutcome.Hold).ToList();
        string[] Held(HoldReason reason) => [.. held.Where(d => d.Reasons.Contains(reason)).Select(d => d.Invoice.Id).Order(StringComparer.Ordinal)];
        Assert.Equal(Made(made, "invoice-6-percent-over"), Held(HoldReason.AmountOver));
        Assert.Equal(Made(made, "duplicate-invoice"), Held(HoldReason.Duplicate));
        Assert.Equal(Made(made, "bill-lacks-data"), Held(HoldReason.MissingData));
        Assert.Equal(held.Count, Made(made, "invoice-6-percent-over").Length + Made(made, "duplicate-invoice").Length + Made(made, "bill-lacks-data").Length);
        Assert.NotEmpty(held);
    }

    [Fact]
    public void Invoices_four_percent_over_are_paid_and_seen_in_the_control_of_all()
    {
        var (made, read) = Town.Value;
        var prices = new GrantPrices(read.Book);
        var control = InvoiceControl.Of(read.Book, (g, p) => prices.Between(g, p.From, p.To!.Value));
        var four = Made(made, "invoice-4-percent-over");
        Assert.NotEmpty(four);
        Assert.All(four, id => Assert.Equal(InvoiceOutcome.Pay, control.Decisions.Single(d => d.Invoice.Id == id).Outcome));
        Assert.Equal(four.Length + Made(made, "invoice-6-percent-over").Length, control.Cumulative.Count);
    }

    [Fact]
    public void Enrolments_and_grants_part_where_they_were_made_to()
    {
        var (made, read) = Town.Value;
        var table = OccupancyControl.Of(read.Book, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));
        Assert.Equal(Made(made, "enrolled-without-grant"), table.EnrolledWithoutGrant.Select(m => m.Person.ToString()));
        Assert.Equal(Made(made, "granted-not-enrolled"), table.GrantedNotEnrolled.Select(m => read.Book.Grants.Single(g => g.Person == m.Person && g.Provider == m.Provider && g.Kind == GrantKind.Measure).Id));
        Assert.NotEmpty(table.Rows);
    }

    [Fact]
    public void Hours_beyond_and_without_grant_are_those_that_were_made()
    {
        var (made, read) = Town.Value;
        var table = HourControl.Of(read.Book, new DateOnly(2026, 2, 28));
        Assert.Equal(Made(made, "hours-beyond-grant"), table.Rows.Where(r => r.Remaining < 0).Select(r => r.Granted.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Made(made, "hours-without-grant"), table.Ungranted.Select(u => u.Person.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Refund_is_computed_with_the_municipalitys_own_limits_and_somebody_is_above_them()
    {
        var (_, read) = Town.Value;
        var prices = new GrantPrices(read.Book);
        var cases = ExpensiveCases.Of(read.Book, 2025, ExpensiveCases.LimitsOf(read.Book, 2025), new DateOnly(2025, 12, 31), (g, p) => prices.Between(g, p.From, p.To!.Value));
        Assert.Contains(cases, c => c.Alert == RefundAlert.Above && c.Refund > 0);
        // A posting that covers days of two years stands whole among the case's postings; here none does.
        Assert.Equal(read.Book.Postings.Where(p => p.Person.IsGiven && p.From.Year == 2025 && p.BookedOn <= new DateOnly(2025, 12, 31) && p.Account.Function != 52824).Sum(p => p.Amount.Amount), cases.Sum(c => c.Total), 6);
    }

    [Fact]
    public void Bills_from_others_that_lack_data_are_those_that_were_made()
    {
        var (made, read) = Town.Value;
        var prices = new GrantPrices(read.Book);
        var bills = MunicipalBills.Of(read.Book, Period.OfYear(2025), (g, p) => prices.Between(g, p.From, p.To!.Value));
        Assert.Equal(Made(made, "bill-lacks-data"), bills.Incoming.Where(b => b.Missing.Count > 0).Select(b => b.Invoice.Id).Order(StringComparer.Ordinal));
        Assert.NotEmpty(bills.Outgoing);
    }

    [Fact]
    public void The_large_size_has_weekly_postings()
    {
        static double OnALine(MoneySummary made) => made.Rows["postings"] / (double)made.Rows["grants"];
        Assert.True(OnALine(Generate(Path.Combine(Root, "dense"), 2_000, dense: true)) > 1.5 * OnALine(Town.Value.Made));
    }

    private static string[] Made(MoneySummary made, string kind) => [.. made.Faults.Where(f => f.Kind == kind).Select(f => f.Id).Order(StringComparer.Ordinal)];

    private static MoneySummary Generate(string folder, int persons, bool dense = false) => CountryGenerator.Generate(
        new CountryPlan { Persons = persons, FromYear = 2021, ToYear = 2025, Faults = 0, Only = "851", Money = new MoneyPlan("851", Path.Combine(folder, "money"), dense) }, Path.Combine(folder, "deliveries")).Money!;

    private static (MoneySummary Made, MoneyReading Read) Make(string folder)
    {
        var made = Generate(folder, 6_000);
        var paths = new StorePaths(Path.Combine(folder, "store"));
        var municipality = Geography.WithCode("851")!;
        var import = new MoneyImport(paths, municipality, new FixedClock(), "test");
        foreach (var layout in MoneyLayouts.All.Where(l => made.Rows.ContainsKey(l.Name)))
            import.Keep(Path.Combine(folder, "money", layout.Name + ".csv"), layout);
        return (made, MoneyBookReader.Read(paths, municipality));
    }
}
