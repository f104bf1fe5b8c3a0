using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using static Socialstat.Tests.Management.MoneyBooks;

namespace Socialstat.Tests.Management;

/// <summary>What a bill between municipalities must say.</summary>
public sealed class MunicipalBillTests
{
    private static readonly Municipality Other = Geography.WithCode("813")!;
    private static readonly Period January = new(Day("2025-01-01"), Day("2025-01-31"));

    private static Invoice Whole => Invoice("F1", 1, "31000") with
    {
        Provider = "K813",
        FromMunicipality = Other,
        Paragraph = LawRef.Parse("BL 43.1.6"),
        PlaceType = Measures.WithKey("P6"),
        PNumber = "9000000001",
        Days = 31,
        Price = Kr("1000"),
    };

    [Fact]
    public void A_bill_with_all_that_the_one_that_pays_must_know_lacks_nothing() => Assert.Empty(Only(Whole).Missing);

    [Fact]
    public void A_bill_that_says_nothing_but_an_amount_lacks_everything() =>
        Assert.Equal(["person_id", "service", "paragraph", "days", "price", "placement_type", "p_number"],
            Only(Whole with { Person = default, Service = null, Paragraph = null, Days = null, Price = null, PlaceType = null, PNumber = null }).Missing.Select(f => f.Name));

    [Fact]
    public void Support_needs_no_place() =>
        Assert.Empty(MunicipalBills.Of(Book(Whole with { PlaceType = null, PNumber = null }, Service("Y1", measure: "M203")), January, ByDays).Incoming.Single().Missing);

    [Fact]
    public void An_offers_own_bill_is_no_bill_between_municipalities() =>
        Assert.Empty(MunicipalBills.Of(Book(Invoice("F1", 1, "31000"), Provider("L1")), January, ByDays).Incoming);

    [Fact]
    public void An_agreement_must_cover_the_child_the_days_and_the_sender()
    {
        MunicipalAgreement Agreed(Municipality acting, string from) => new() { Person = Child(1), Acting = acting, Paying = Home, From = Day(from), Place = new RowPlace(1, 1) };
        Assert.True(MunicipalBills.Of(Book(Whole, Agreed(Other, "2020-01-01")), January, ByDays).Incoming.Single().HasAgreement);
        Assert.False(MunicipalBills.Of(Book(Whole, Agreed(Other, "2025-01-02")), January, ByDays).Incoming.Single().HasAgreement);
        Assert.False(MunicipalBills.Of(Book(Whole, Agreed(Geography.WithCode("101")!, "2020-01-01")), January, ByDays).Incoming.Single().HasAgreement);
    }

    [Fact]
    public void What_another_municipality_pays_for_is_billed_with_its_days_and_what_we_lack_ourselves()
    {
        var grant = Grant("B1", 1, "2025-01-11", null) with { Paying = Other };
        var bill = MunicipalBills.Of(Book(grant, Provider("L1")), January, ByDays).Outgoing.Single();
        Assert.Equal((Other, 21, Kr("21000"), "p_number"), (bill.To, bill.Days, bill.Amount, bill.Missing.Single().Name));
        Assert.Empty(MunicipalBills.Of(Book(grant with { Paying = Home }), January, ByDays).Outgoing);
    }

    private static IncomingBill Only(Invoice invoice) => MunicipalBills.Of(Book(invoice), January, ByDays).Incoming.Single();
}
