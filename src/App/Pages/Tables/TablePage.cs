using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>One table: pick values, turn and sort it, see it drawn, take it away, and find the way back from a figure to its sources.</summary>
internal static class TablePage
{
    public static View Make(Reader reader, PublicTable published)
    {
        var (cube, table) = (published.Cube, published.Cube.Declaration);
        var view = TableView.Of(published, reader.Query);
        return new View($"{table.Code}: {reader.Say(table.Title)}", Html.Of($"""
            <p class="small">{reader.Say(table.Unit)}, {cube.Years.First}-{cube.Years.Last}. {reader.Say("Opdateret", "Updated")} {Reader.Minute(published.Edition.Updated)}. <a href="#explain">{reader.Say("Hvad betyder tallene?", "What do the figures mean?")}</a></p>
            <p id="told" class="sr-only" role="status"></p>
            <div id="view">
            {new ValuePicker(reader, view).Make()}
            {Shown(reader, view)}
            </div>
            {TableExplanation.Make(reader, published)}
            """))
        {
            Module = "assets/table.js",
        };
    }

    private static Html Shown(Reader reader, TableView view)
    {
        if (view.Picked.Cells > FiguresJson.MostCells)
            return Html.Of($"{TooMany(reader, view.Picked.Cells)}{TakeAway.Make(reader, view)}");
        var pivot = new Pivot(view);
        var figures = new FiguresTable(reader, pivot);
        var drawing = Drawing.Make(reader, pivot);
        return Html.Of($"""
            {new PivotControls(reader, view).Make()}
            {Drawing.Choice(reader, pivot)}
            <h2 class="figures-title" id="figures-title">{figures.Title()}</h2>
            {figures.Common()}
            {drawing}
            <p class="small figures-help">{reader.Say("Vælg et tal for at få det forklaret, og en kolonne for at sortere efter den.", "Pick a figure to have it explained, and a column to sort by it.")} <a href="#after-figures">{reader.Say("Gå forbi tabellen", "Skip the table")}</a></p>
            {figures.Make()}
            <div id="after-figures" tabindex="-1">{ReadersNotes.Make(reader, view.Table, pivot.Cube)}</div>
            {TakeAway.Make(reader, view)}
            """);
    }

    private static Html TooMany(Reader reader, long cells) => Layout.Alert("warning", reader.Say(
        $"Valget har {reader.Number(cells)} tal. Siden viser højst {reader.Number(FiguresJson.MostCells)}; vælg færre værdier, eller hent udvalget som fil herunder.",
        $"The selection has {reader.Number(cells)} figures. The page shows at most {reader.Number(FiguresJson.MostCells)}; pick fewer values, or download the selection below."));
}
