using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Books in memory for tests: grants and postings written in a line each. Persons are synthetic (day + 60).</summary>
internal static class Books
{
    public static readonly PersonId Maria = PersonId.FromDigits(7001010001);
    public static readonly PersonId Jonas = PersonId.FromDigits(7001010002);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNull(string text) => text.Length == 0 ? null : Day(text);

    public static Grant Grant(string id, decimal price, string from, string to = "", PersonId? person = null) => new()
    {
        Place = new RowPlace(1, 1),
        Id = id,
        Person = person ?? Maria,
        Service = "S",
        Provider = "L",
        PriceKind = PriceKind.Own,
        Unit = PriceUnit.Day,
        Price = Kroner.Of(price),
        From = Day(from),
        To = DayOrNull(to),
        Paragraph = LawRef.Parse("SEL 52.3.7")!.Value,
        Account = AccountCode.Parse("528201003"),
        AccountText = "528201003",
    };

    public static Posting Posting(string id, decimal amount, string booked, string from, string to, PersonId? person = null) => new()
    {
        Place = new RowPlace(2, 1),
        Id = id,
        Account = AccountCode.Parse("528201003"),
        AccountText = "528201003",
        Amount = Kroner.Of(amount),
        BookedOn = Day(booked),
        From = Day(from),
        To = Day(to),
        Person = person ?? Maria,
        Service = "S",
        Provider = "L",
    };

    /// <summary>A book of grants and postings in the order that books have.</summary>
    public static MoneyBook Of(IEnumerable<Grant> grants, params IEnumerable<Posting> postings) => new()
    {
        Municipality = Geography.WithCode("851")!,
        Version = "test",
        Grants = [.. grants.OrderBy(g => g.Person).ThenBy(g => g.From).ThenBy(g => g.Id, StringComparer.Ordinal)],
        Postings = [.. postings.OrderBy(p => p.Person).ThenBy(p => p.From).ThenBy(p => p.Id, StringComparer.Ordinal)],
    };

    /// <summary>The same book with other parts.</summary>
    public static MoneyBook With(MoneyBook book, IReadOnlyList<PaymentPlanLine>? plans = null, IReadOnlyList<Rate>? rates = null, IReadOnlyList<Provider>? providers = null, IReadOnlyList<Service>? services = null) => new()
    {
        Municipality = book.Municipality,
        Version = book.Version,
        Grants = book.Grants,
        Postings = book.Postings,
        PaymentPlans = plans ?? book.PaymentPlans,
        Rates = rates ?? book.Rates,
        Providers = providers?.ToDictionary(p => p.Id, StringComparer.Ordinal) ?? book.Providers,
        Services = services?.ToDictionary(s => s.Id, StringComparer.Ordinal) ?? book.Services,
        AccountRules = book.AccountRules,
        Ledger = book.Ledger,
        Agreements = book.Agreements,
        Budgets = book.Budgets,
    };
}
