using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Unit costs as plain tables for pages and files.</summary>
public static class UnitCostGrids
{
    private static readonly GridColumn AreaColumn = new("area", new("Delområde", "Area"));
    private static readonly GridColumn TitleColumn = new("title", new("Ydelse", "Help"));

    /// <summary>One row for each area, with the municipality's own cost beside the country's when one is given.</summary>
    public static Grid Areas(IReadOnlyList<UnitCostTable> tables, Municipality? own)
    {
        ArgumentNullException.ThrowIfNull(tables);
        List<GridColumn> columns =
        [
            AreaColumn, TitleColumn, new("per", new("Pr.", "For each")), Kroner("mean", "Uvægtet gennemsnit", "Unweighted mean"), Kroner("weighted", "Vægtet, kommuner med begge", "Weighted, municipalities with both"),
            Kroner("weighted_all", "Vægtet, alle", "Weighted, all"), Kroner("minimum", "Minimum", "Minimum"), Kroner("p10", "10. percentil", "10th percentile"), Kroner("p90", "90. percentil", "90th percentile"), Kroner("maximum", "Maksimum", "Maximum"),
            Kroner("municipalities", "Kommuner", "Municipalities"), Kroner("only_users", "Kun brugere", "Only users"), Kroner("only_cost", "Kun udgifter", "Only cost"), Kroner("neither", "Ingen af delene", "Neither"),
            new("coverage", new("Dækning, %", "Coverage, %"), 1),
        ];
        if (own is not null)
            columns.InsertRange(3, [Kroner("own", own.Name, own.Name), new("own_users", new("Egne brugere", "Own users"), 1), new("own_flag", new("Bemærk", "Note"))]);
        return new Grid("unit_costs", new("Enhedsudgifter", "Unit costs"), columns, [.. tables.Select(t => Area(t, own))]) { Note = Caveats(tables.Select(t => t.Area)) };
    }

    /// <summary>One row for each municipality, dearest first; those without a unit cost last.</summary>
    public static Grid Municipalities(UnitCostTable table, Municipality? own)
    {
        ArgumentNullException.ThrowIfNull(table);
        GridColumn[] columns =
        [
            new("municipality", new("Kommune", "Municipality")), new("name", new("Navn", "Name")), Kroner("unit_cost", "Enhedsudgift, kr.", "Unit cost, kroner"), Kroner("cost", "Udgift, kr.", "Cost, kroner"),
            new("users", new("Brugere", "Users"), 1), new("state", new("Udgift og brugere", "Cost and users")), new("flag", new("Bemærk", "Note")), new("own", new("Egen", "Own")),
        ];
        var rows = table.Rows.OrderByDescending(r => r.UnitCost ?? decimal.MinValue).ThenBy(r => r.Municipality.Index);
        return new Grid("municipalities", new($"{table.Area.Title.Da}: enhedsudgift {table.Year} {Words(table.Basis).Da}", $"{table.Area.Title.En}: unit cost {table.Year} {Words(table.Basis).En}"), columns,
            [.. rows.Select(r => (IReadOnlyList<GridCell>)[r.Municipality.Code, r.Municipality.Name, r.UnitCost, r.Cost, r.Users, Words(r.State), Words(r.Flag), r.Municipality == own ? new Text("ja", "yes") : new Text("", "")])])
        {
            Note = table.Area.Caveat,
        };
    }

    /// <summary>The groupings that tell nothing about the help, over all municipalities and in the one given.</summary>
    public static Grid NonSpecific(IReadOnlyList<NonSpecificShare> shares, Municipality? own)
    {
        ArgumentNullException.ThrowIfNull(shares);
        GridColumn[] columns =
        [
            new("function", new("Funktion", "Function")), new("grouping", new("Gruppering", "Grouping")), Percent("mean", "Gennemsnit, %", "Mean, %"), Percent("maximum", "Største andel, %", "Highest share, %"), Percent("minimum", "Mindste andel, %", "Lowest share, %"),
            Kroner("alerts", "Kommuner over grænsen", "Municipalities above the limit"), Percent("own", own is null ? "Egen, %" : $"{own.Name}, %", own is null ? "Own, %" : $"{own.Name}, %"), new("own_alert", new("Bemærk", "Note")),
        ];
        return new Grid("non_specific", new("Andel på uspecifikke grupperinger", "Share on non-specific groupings"), columns, [.. shares.Select(Row)])
        {
            Note = new("Er andelen høj, er en eller flere enhedsudgifter på funktionen for lave. Beløbene er ikke fordelt.", "Where the share is high, one or more unit costs of the function are too low. The amounts have not been shared out."),
        };

        IReadOnlyList<GridCell> Row(NonSpecificShare share)
        {
            var mine = share.Rows.FirstOrDefault(r => r.Municipality == own);
            return [share.Function, share.Grouping.ToString("000", System.Globalization.CultureInfo.InvariantCulture), share.Mean, share.Maximum, share.Minimum, share.Rows.Count(r => r.IsAlert), mine?.Share,
                mine is { IsAlert: true } ? new Text("over grænsen: se posteringerne efter", "above the limit: check the postings") : new Text("", "")];
        }
    }

    /// <summary>Users the municipality acts for against those it pays for.</summary>
    public static Grid ActingAndPaying(IReadOnlyList<ActingAndPayingRow> rows, Municipality own)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(own);
        var total = Management.ActingAndPaying.Total(rows);
        return new Grid("acting_paying", new($"Helårsbrugere, som {own.Name} handler for og betaler for", $"Full-year users whom {own.Name} acts for and pays for"),
            [AreaColumn, TitleColumn, Percent("acting", "Handler for", "Acts for"), Percent("paying", "Betaler for", "Pays for"), Percent("deviation", "Afvigelse", "Deviation"), Kroner("percent", "Afvigelse, %", "Deviation, %")],
            [.. rows.Select(r => Row(Number(r.Area.Number), r.Area.Title, r.Users)), Row("", new("Anbringelser i alt (1-7)", "Placements in all (1-7)"), total)])
        {
            Note = new("Handler kommunen for flere, end den betaler for, bliver enhedsudgiften pr. bruger, den handler for, for lav.", "Where a municipality acts for more than it pays for, the cost per user it acts for is too low."),
        };

        static IReadOnlyList<GridCell> Row(string area, Text title, Deviation users) => [area, title, users.Here, users.There, users.Count, users.WholePercent];
    }

    /// <summary>How much more (or less, when negative) a cost is than another, in percent; null where one of them is missing.</summary>
    public static decimal? DifferencePercent(decimal? own, decimal? other) => own is { } mine && other is { } theirs && theirs != 0 ? 100 * (mine - theirs) / theirs : null;

    /// <summary>The way of counting users in words.</summary>
    public static Text Words(UserBasis basis) => basis switch
    {
        UserBasis.FullYear => new("pr. helårsbruger", "for each full-year user"),
        UserBasis.Unique => new("pr. unik bruger", "for each different user"),
        _ => new("pr. bruger på en dag", "for each user on a day"),
    };

    private static List<GridCell> Area(UnitCostTable table, Municipality? own)
    {
        var s = table.Summary;
        List<GridCell> cells = [Number(table.Area.Number), table.Area.Title, Words(table.Basis), s.Mean, s.Weighted, s.WeightedOfAll, s.Minimum, s.P10, s.P90, s.Maximum, s.Municipalities, s.OnlyUsers, s.OnlyCost, s.Neither, s.Coverage];
        if (own is not null && table.Rows[own.Index] is var row)
            cells.InsertRange(3, [row.UnitCost, row.Users, row.State == CostState.Both ? Words(row.Flag) : Words(row.State)]);
        return cells;
    }

    private static Text Words(CostState state) => state switch
    {
        CostState.Both => new("begge", "both"),
        CostState.OnlyUsers => new("kun brugere", "only users"),
        CostState.OnlyCost => new("kun udgifter", "only cost"),
        _ => new("ingen", "neither"),
    };

    private static Text Words(CostFlag flag) => flag switch
    {
        CostFlag.VeryLow => new("under 10 % af landets vægtede gennemsnit", "below 10 % of the country's weighted mean"),
        CostFlag.VeryHigh => new("over 300 % af landets vægtede gennemsnit", "above 300 % of the country's weighted mean"),
        _ => new("", ""),
    };

    private static Text? Caveats(IEnumerable<UnitCostArea> areas)
    {
        var told = areas.Where(a => a.Caveat is not null).ToList();
        return told.Count == 0 ? null : new(string.Join(' ', told.Select(a => $"{a.Number}: {a.Caveat!.Da}")), string.Join(' ', told.Select(a => $"{a.Number}: {a.Caveat!.En}")));
    }

    private static string Number(int area) => area.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static GridColumn Kroner(string name, string danish, string english) => new(name, new(danish, english), 0);

    private static GridColumn Percent(string name, string danish, string english) => new(name, new(danish, english), 1);
}
