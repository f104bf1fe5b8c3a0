namespace Socialstat.Law;

/// <summary>The layouts of files about money, in the order in which they are best filled in: what is chosen from first, then what is granted, booked and planned.</summary>
public static class MoneyLayouts
{
    /// <summary>All layouts.</summary>
    public static IReadOnlyList<MoneyLayout> All { get; } =
    [
        ServicesLayout.Declaration,
        ProvidersLayout.Declaration,
        AccountRulesLayout.Declaration,
        RatesLayout.Declaration,
        GrantsLayout.Declaration,
        PaymentPlansLayout.Declaration,
        PostingsLayout.Declaration,
        LedgerLayout.Declaration,
        InvoicesLayout.Declaration,
        BudgetsLayout.Declaration,
        EnrolmentsLayout.Declaration,
        GrantedHoursLayout.Declaration,
        UsedHoursLayout.Declaration,
        StaffHoursLayout.Declaration,
        HouseholdsLayout.Declaration,
        OwnUsersLayout.Declaration,
        AgreementsLayout.Declaration,
    ];

    /// <summary>The layout with the machine name, or null.</summary>
    public static MoneyLayout? Named(string name) => All.FirstOrDefault(l => l.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
