namespace Socialstat.App;

/// <summary>The pages of a municipality in the order of the overview.</summary>
internal static class AnalysisPages
{
    public static IReadOnlyList<AnalysisPage> All { get; } =
    [
        UsersPage.Page,
        KeyFigurePage.Page,
        LadderPage.Page,
        UnitCostPage.Page,
        MoneyPages.Commitments,
        ControlPages.Forecast,
        ControlPages.Budget,
        MoneyPages.Expensive,
        MoneyPages.Occupancy,
        MoneyPages.Hours,
        MoneyPages.Bills,
        ControlPages.Discrepancies,
        ControlPages.Reconcile,
        MoneyPages.Invoices,
        OwnUsersPage.Page,
        GroundsPage.Page,
        ReportPages.Quarter,
        ReportPages.Month,
        ReportPages.OwnCases,
        ReportPages.Districts,
        ReportPages.Themes,
    ];

    /// <summary>The page with the code, or null.</summary>
    public static AnalysisPage? WithCode(string code) => All.FirstOrDefault(p => p.Analysis.Code == code);
}
