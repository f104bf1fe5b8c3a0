using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Rows about money as tests write them: one valid of each, and a test changes one thing.</summary>
internal static class MoneyBooks
{
    private static readonly RowPlace First = new(1, 1);

    public static Municipality Home { get; } = Geography.WithCode("851")!;

    public static PersonId Child(int number) => PersonId.FromDigits(6_101_104_000 + number);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Kroner Kr(string text) => Kroner.Of(decimal.Parse(text, CultureInfo.InvariantCulture));

    public static MoneyBook Book(params MoneyRow[] rows) => new()
    {
        Municipality = Home,
        Version = "test",
        Grants = [.. rows.OfType<Grant>()],
        Postings = [.. rows.OfType<Posting>()],
        Invoices = [.. rows.OfType<Invoice>()],
        Services = rows.OfType<Service>().ToDictionary(s => s.Id),
        Providers = rows.OfType<Provider>().ToDictionary(p => p.Id),
        Rates = [.. rows.OfType<Rate>()],
        Households = [.. rows.OfType<HouseholdMember>()],
        Enrolments = [.. rows.OfType<Enrolment>()],
        GrantedHours = [.. rows.OfType<GrantedHours>()],
        UsedHours = [.. rows.OfType<UsedHours>()],
        StaffHours = [.. rows.OfType<StaffHours>()],
        Agreements = [.. rows.OfType<MunicipalAgreement>()],
    };

    public static Grant Grant(string id, int child, string from, string? to, string provider = "L1", string service = "Y1") => new()
    {
        Id = id,
        Person = Child(child),
        Service = service,
        Provider = provider,
        PriceKind = PriceKind.Own,
        Unit = PriceUnit.Day,
        Price = Kr("1000"),
        From = Day(from),
        To = to is null ? null : Day(to),
        Paragraph = LawRef.Parse("BL 43.1.6")!.Value,
        PlaceType = Measures.WithKey("P6"),
        Account = AccountCode.Parse("5.28.20.1.003"),
        AccountText = "5.28.20.1.003",
        Place = First,
    };

    public static Invoice Invoice(string id, int child, string amount, string from = "2025-01-01", string to = "2025-01-31") => new()
    {
        Id = id,
        Line = 1,
        Provider = "L1",
        Person = child == 0 ? default : Child(child),
        Service = "Y1",
        Amount = Kr(amount),
        From = Day(from),
        To = Day(to),
        InvoicedOn = Day(to).AddDays(1),
        Place = First,
    };

    public static Posting Posting(string id, int child, string amount, string from, string to, string account = "5.28.20.1.003") => new()
    {
        Id = id,
        Person = child == 0 ? default : Child(child),
        Amount = Kr(amount),
        From = Day(from),
        To = Day(to),
        BookedOn = Day(to),
        Account = AccountCode.Parse(account),
        AccountText = account,
        Place = First,
    };

    public static Provider Provider(string id, ProviderKind kind = ProviderKind.Private) => new() { Id = id, Name = id, Kind = kind, Place = First };

    public static Service Service(string id, string? percent = null, string? cap = null, string? measure = "P6") => new()
    {
        Id = id,
        Name = id,
        TolerancePercent = percent is null ? null : decimal.Parse(percent, CultureInfo.InvariantCulture),
        ToleranceAmount = cap is null ? null : Kr(cap),
        Measure = measure is null ? null : Measures.WithKey(measure),
        Place = First,
    };

    public static Enrolment Enrolment(int child, string from, string? to, string provider = "L1") => new() { Provider = provider, Person = Child(child), From = Day(from), To = to is null ? null : Day(to), Place = First };

    public static HouseholdMember Member(int child, string household) => new() { Person = Child(child), Household = household, From = Day("2010-01-01"), Place = First };

    public static GrantedHours Granted(string id, int child, string from, string to, decimal hours) => new() { Id = id, Person = Child(child), Service = "Y1", Provider = "L1", From = Day(from), To = Day(to), Hours = hours, Place = First };

    public static UsedHours Used(string id, int child, string on, decimal hours) => new() { Id = id, Person = Child(child), Service = "Y1", Provider = "L1", On = Day(on), Hours = hours, Place = First };

    public static StaffHours Staff(string from, string to, decimal hours) => new() { Provider = "L1", From = Day(from), To = Day(to), Hours = hours, Place = First };

    /// <summary>Price times days inside the grant.</summary>
    public static Kroner ByDays(Grant grant, Period period)
    {
        var (from, to) = (Math.Max(grant.From.DayNumber, period.From.DayNumber), Math.Min(grant.To?.DayNumber ?? int.MaxValue, period.To!.Value.DayNumber));
        return to < from ? Kroner.Zero : grant.Price!.Value * (to - from + 1);
    }
}
