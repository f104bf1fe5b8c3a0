using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>The key figures laid out as the guide lays them out: a table for each, with the days across.</summary>
public static class KeyFigureGrids
{
    private static readonly Text Children = new("Antal børn og unge i aldersgruppen", "Children in the age group");
    private static readonly Text PerThousand = new("pr. 1000 barn/ung", "per 1000 children");

    /// <summary>The tables: 1 to 5 of the guide, or one for each whole of the municipality's own list.</summary>
    public static IReadOnlyList<Grid> Of(KeyFigureTable table, KeyFigureQuestion question)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(question);
        var own = !ReferenceEquals(question.Figures, KeyFigureList.All);
        var wholes = question.Figures.Where(f => f.PartOf is null);
        return own ? [.. wholes.Select(w => Make(table, question, "keyfigure-" + w.Code, w.Title, [w, .. PartsOf(w, question)], isShares: false))]
            :
            [
                Table(table, question, "table1", new("Tabel 1: Forebyggende indsatser", "Table 1: Early preventive measures"), "1"),
                Table(table, question, "table2", new("Tabel 2: Hjemmebaserede foranstaltninger", "Table 2: Home-based measures"), "2"),
                Table(table, question, "table3", new("Tabel 3: Undernøgletal til nøgletal 2", "Table 3: Parts of key figure 2"), "2a", "2b", "2c", "2d"),
                Table(table, question, "table4", new("Tabel 4: Anbringelser i kommunen", "Table 4: Placements in the municipality"), "A", "3", "4", "5"),
                Shares(table, question, "table5", new("Tabel 5: Undernøgletal til nøgletal 5", "Table 5: Parts of key figure 5"), "5a", "5b", "5c"),
                Shares(table, question, "figure5", new("Figur 5: Fordelingen mellem anbringelsestyper", "Figure 5: Placements by kind"), "3", "4", "5"),
            ];
    }

    /// <summary>A day as the heading of a column: "jan 17" would hide which day it was.</summary>
    public static string Head(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<KeyFigure> PartsOf(KeyFigure whole, KeyFigureQuestion question) => question.Figures.Where(f => f.PartOf == whole.Code);

    private static Grid Table(KeyFigureTable table, KeyFigureQuestion question, string name, Text title, params string[] codes) => Make(table, question, name, title, Named(codes), isShares: false);

    private static Grid Shares(KeyFigureTable table, KeyFigureQuestion question, string name, Text title, params string[] codes) => Make(table, question, name, title, Named(codes), isShares: true);

    private static IReadOnlyList<KeyFigure> Named(string[] codes) => [.. codes.Select(c => KeyFigureList.WithCode(c)!)];

    private static Grid Make(KeyFigureTable table, KeyFigureQuestion question, string name, Text title, IReadOnlyList<KeyFigure> figures, bool isShares)
    {
        var rows = new List<IReadOnlyList<GridCell>>();
        if (!isShares)
            rows.Add([Children, .. question.Days.Select(d => (GridCell)(decimal?)table.Rows.First(r => r.Day == d).Population)]);
        foreach (var figure in figures)
        {
            IReadOnlyList<KeyFigureRow> days = [.. question.Days.Select(d => table.Rows.First(r => r.Figure.Code == figure.Code && r.Day == d))];
            var counted = question.Unit == KeyFigureUnit.Persons ? new Text("antal børn", "children") : new Text("antal indsatser", "measures");
            rows.Add([Join(figure.Title, counted), .. days.Select(d => (GridCell)d.Count)]);
            rows.Add(isShares
                ? [Join(figure.Title, new("andel i procent", "share in per cent")), .. days.Select(d => Rounded(d.Share, 1))]
                : [Join(figure.Title, PerThousand), .. days.Select(d => Rounded(d.PerThousand, 2))]);
        }

        return new Grid(name, title, [new("figure", new("Nøgletal", "Key figure")), .. question.Days.Select(d => new GridColumn(Head(d), new(Head(d), Head(d)), 0))], rows);
    }

    // Counts and rates stand in one column, so that rates have their own decimals.
    private static GridCell Rounded(decimal? figure, int decimals) => GridCell.Of(figure) with { Decimals = decimals };

    private static Text Join(Text title, Text what) => new($"{title.Da}, {what.Da}", $"{title.En}, {what.En}");
}
