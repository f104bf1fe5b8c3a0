using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>How the rows of each layout are made.</summary>
internal static class MoneyRowsOf
{
    private static readonly Dictionary<string, Func<MoneyLine, MoneyRow>> Makers = new(StringComparer.Ordinal)
    {
        [ServicesLayout.Declaration.Name] = CatalogueRows.Service,
        [ProvidersLayout.Declaration.Name] = CatalogueRows.Provider,
        [AccountRulesLayout.Declaration.Name] = CatalogueRows.Rule,
        [RatesLayout.Declaration.Name] = GrantRows.Rate,
        [GrantsLayout.Declaration.Name] = GrantRows.Grant,
        [PaymentPlansLayout.Declaration.Name] = GrantRows.Plan,
        [PostingsLayout.Declaration.Name] = FinanceRows.Posting,
        [LedgerLayout.Declaration.Name] = FinanceRows.Balance,
        [InvoicesLayout.Declaration.Name] = FinanceRows.Invoice,
        [BudgetsLayout.Declaration.Name] = FinanceRows.Budget,
        [EnrolmentsLayout.Declaration.Name] = UserRows.Enrolment,
        [GrantedHoursLayout.Declaration.Name] = UserRows.Granted,
        [UsedHoursLayout.Declaration.Name] = UserRows.Used,
        [StaffHoursLayout.Declaration.Name] = UserRows.Staff,
        [HouseholdsLayout.Declaration.Name] = UserRows.Member,
        [OwnUsersLayout.Declaration.Name] = UserRows.Own,
        [AgreementsLayout.Declaration.Name] = CatalogueRows.Agreement,
    };

    /// <summary>How a row of the layout is made.</summary>
    public static Func<MoneyLine, MoneyRow> Of(MoneyLayout layout) => Makers[layout.Name];
}
