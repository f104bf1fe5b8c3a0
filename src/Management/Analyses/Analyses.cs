namespace Socialstat.Management;

/// <summary>The declared analyses in the order in which they are shown.</summary>
public static class Analyses
{
    /// <summary>All analyses.</summary>
    public static IReadOnlyList<Analysis> All { get; } =
    [
        UnitCostAnalysis.Declaration,
        UserComparisonGrids.Declaration,
        UserAnalysis.Declaration,
        KeyFigureAnalysis.Declaration,
        LadderAnalysis.Declaration,
        CommitmentAccounts.Declaration,
        Forecasts.Declaration,
        BudgetCounts.Declaration,
        ReconciliationCounts.Declaration,
        DiscrepancyLists.Declaration,
        InvoiceControl.Declaration,
        ExpensiveCases.Declaration,
        OccupancyControl.Declaration,
        HourControl.Declaration,
        MunicipalBills.Declaration,
        SecureGrounds.Declaration,
        ReportAnalyses.Quarter,
        ReportAnalyses.Month,
        ReportAnalyses.OwnCases,
        ReportAnalyses.Districts,
        ReportAnalyses.Themes,
    ];

    /// <summary>The analysis with the code, or null.</summary>
    public static Analysis? WithCode(string code) => All.FirstOrDefault(a => a.Code == code);
}
