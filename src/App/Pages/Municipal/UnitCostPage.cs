using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Unit costs: what a place costs here and elsewhere.</summary>
internal static class UnitCostPage
{
    private const int Shown = 20;

    public static AnalysisPage Page { get; } = new()
    {
        Analysis = UnitCostAnalysis.Declaration,
        Group = AnalysisGroup.Money,
        Roles = AnalysisPage.Everyone,
        Question = new("Hvad koster en plads her og andre steder?", "What does a place cost here and elsewhere?"),
        Make = Make,
    };

    private static AnalysisAnswer Make(Asked asked)
    {
        var (reader, data) = (asked.Reader, asked.Data);
        var year = asked.Number("year", data.YearEnd.Year, 2007, 2100);
        UserBasis? basis = reader.Value("per") switch { "fullyear" => UserBasis.FullYear, "unique" => UserBasis.Unique, "day" => UserBasis.OnDay, _ => null };
        var by = reader.Value("by") == "acting" ? UserPlace.Acting : UserPlace.Paying;
        var tables = data.Costs.Of(year, by, basis);
        var area = tables.First(t => t.Area.Number == asked.Number("area", UsualArea(tables, data.Municipality), 1, tables.Count));
        List<AnswerPart> parts = [];
        if (tables.All(t => t.Summary.Municipalities == 0))
            parts.Add(new AnswerNotice("info", new($"Der er ingen regnskabstal for {year}. De læses ind med filen accounts.", $"There are no accounts for {year}. They are taken in with the file accounts.")));
        parts.Add(new AnswerGrid(Short(tables, data.Municipality)));
        parts.Add(Benchmark(reader, area, data.Municipality));
        parts.Add(new AnswerGrid(UnitCostGrids.Municipalities(area, data.Municipality)));
        parts.Add(new AnswerFold(new("Hele tabellen og andelen på uspecifikke grupperinger", "The whole table and the share on non-specific groupings"),
        [
            new AnswerGrid(UnitCostGrids.Areas(tables, data.Municipality)),
            new AnswerGrid(data.Keep(("nonspecific", year), () => UnitCostGrids.NonSpecific(NonSpecificShares.Of(data.Costs.Accounts, year, NonSpecificShares.UsualLimit), data.Municipality))),
        ]));
        return new AnalysisAnswer(parts)
        {
            Fields = Html.Of($"""
                {MunicipalFields.Number(reader, "year", reader.Say("År", "Year"), year, 2007, 2100)}
                {MunicipalFields.Choice(reader, "area", reader.Say("Ydelse i diagrammet", "Help in the chart"), [(area.Area.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), reader.Say(area.Area.Title)), .. tables.Where(t => t != area).Select(t => (t.Area.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), reader.Say(t.Area.Title)))])}
                {MunicipalFields.Choice(reader, "per", reader.Say("Pris pr.", "Price for each"), [("", reader.Say("det, der siger mest", "what tells most")), ("fullyear", reader.Say("helårsbruger", "full-year user")), ("unique", reader.Say("unik bruger", "different user")), ("day", reader.Say("bruger 31. december", "user on 31 December"))])}
                {MunicipalFields.Choice(reader, "by", reader.Say("Brugere, kommunen", "Users whom the municipality"), [("paying", reader.Say("betaler for", "pays for")), ("acting", reader.Say("handler for", "acts for"))])}
                """),
        };
    }

    // The area that the municipality spends most on.
    private static int UsualArea(IReadOnlyList<UnitCostTable> tables, Municipality own) => tables.MaxBy(t => t.Rows[own.Index].Cost)!.Area.Number;

    private static Grid Short(IReadOnlyList<UnitCostTable> tables, Municipality own) => new("here_and_elsewhere", new($"Hvad det koster her og i landet, {tables[0].Year}", $"What it costs here and in the country, {tables[0].Year}"),
        [
            new("help", new("Ydelse", "Help")), new("per", new("Pr.", "For each")), new("own", new($"{own.Name}, kr.", $"{own.Name}, kroner"), 0), new("country", new("Landet (vægtet), kr.", "The country (weighted), kroner"), 0),
            new("difference", new("Forskel, %", "Difference, %"), 0), new("p10", new("10. percentil", "10th percentile"), 0), new("p90", new("90. percentil", "90th percentile"), 0), new("users", new("Egne brugere", "Own users"), 1),
        ],
        [.. tables.Select(t =>
        {
            var row = t.Rows[own.Index];
            var path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"unitcosts?area={t.Area.Number}");
            return (IReadOnlyList<GridCell>)[GridCell.Of(t.Area.Title) with { Path = path }, UnitCostGrids.Words(t.Basis), row.UnitCost, t.Summary.Weighted, UnitCostGrids.DifferencePercent(row.UnitCost, t.Summary.Weighted), t.Summary.P10, t.Summary.P90, row.Users];
        })]);

    // The dearest, the cheapest, and the own one among them: all 98 stand in the table.
    private static AnswerChart Benchmark(Reader reader, UnitCostTable table, Municipality own)
    {
        var rows = table.Rows.Where(r => r.UnitCost is not null).OrderByDescending(r => r.UnitCost).ToList();
        var shown = rows.Count <= Shown ? rows : [.. rows.Where((r, i) => i < Shown / 2 || i >= rows.Count - (Shown / 2) || r.Municipality == own)];
        IReadOnlyList<string> names = [.. shown.Select(r => r.Municipality.Name), reader.Say("Landet, vægtet", "The country, weighted")];
        var mine = shown.Select(r => r.Municipality == own ? r.UnitCost : 0m).Append(0m).ToList();
        var others = shown.Select(r => r.Municipality == own ? 0m : r.UnitCost).Append(table.Summary.Weighted).ToList();
        var title = new Text($"{table.Area.Title.Da}: de dyreste og billigste kommuner, {table.Year}", $"{table.Area.Title.En}: the dearest and cheapest municipalities, {table.Year}");
        return new AnswerChart(title, new($"Kroner {UnitCostGrids.Words(table.Basis).Da}", $"Kroner {UnitCostGrids.Words(table.Basis).En}"),
            new ChartData(names, [new(reader.Say("Andre", "Others"), others), new(own.Name, mine)], IsTime: false, ""), ChartType.StackedBar)
        { Height = 140 + (names.Count * 24) };
    }
}
