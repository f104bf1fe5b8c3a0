using System.Collections.Frozen;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>
/// What a municipality has imported about money, each row in its newest version, in memory and sorted for reading: made once for each state of
/// the store, and never changed. Analyses are functions of it and of the snapshot.
/// </summary>
public sealed class MoneyBook
{
    /// <summary>The municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>What it was made from: the number of the last receipt that is in it, and the hash of the one before; empty when nothing was imported.</summary>
    public required string Version { get; init; }

    /// <summary>Grant lines by child, then first day.</summary>
    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>Lines of payment plans by grant, then line.</summary>
    public IReadOnlyList<PaymentPlanLine> PaymentPlans { get; init; } = [];

    /// <summary>Rates in the order in which they were imported: of those that overlap, the last holds.</summary>
    public IReadOnlyList<Rate> Rates { get; init; } = [];

    /// <summary>Postings by child (those without one first), then first day covered, then id.</summary>
    public IReadOnlyList<Posting> Postings { get; init; } = [];

    /// <summary>Balances of the ledger by account, year and month.</summary>
    public IReadOnlyList<LedgerBalance> Ledger { get; init; } = [];

    /// <summary>Lines of invoices by invoice, then line.</summary>
    public IReadOnlyList<Invoice> Invoices { get; init; } = [];

    /// <summary>The service catalogue by id.</summary>
    public IReadOnlyDictionary<string, Service> Services { get; init; } = FrozenDictionary<string, Service>.Empty;

    /// <summary>The register of providers by id.</summary>
    public IReadOnlyDictionary<string, Provider> Providers { get; init; } = FrozenDictionary<string, Provider>.Empty;

    /// <summary>The municipality's own account rules.</summary>
    public IReadOnlyList<AccountRule> AccountRules { get; init; } = [];

    /// <summary>Budgets by year, account, service and month.</summary>
    public IReadOnlyList<BudgetLine> Budgets { get; init; } = [];

    /// <summary>Stays as offers have enrolled them, by provider, child and first day.</summary>
    public IReadOnlyList<Enrolment> Enrolments { get; init; } = [];

    /// <summary>Granted hours by child and first day.</summary>
    public IReadOnlyList<GrantedHours> GrantedHours { get; init; } = [];

    /// <summary>Used hours by child and day.</summary>
    public IReadOnlyList<UsedHours> UsedHours { get; init; } = [];

    /// <summary>Hours of staff by provider, employee and first day.</summary>
    public IReadOnlyList<StaffHours> StaffHours { get; init; } = [];

    /// <summary>Households by child and first day.</summary>
    public IReadOnlyList<HouseholdMember> Households { get; init; } = [];

    /// <summary>The municipality's own list of users by child and first day.</summary>
    public IReadOnlyList<OwnUser> OwnUsers { get; init; } = [];

    /// <summary>Agreements with other municipalities by child and first day.</summary>
    public IReadOnlyList<MunicipalAgreement> Agreements { get; init; } = [];
}
