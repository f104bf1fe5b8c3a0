using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The list of tables by subject.</summary>
internal static class FrontPage
{
    public static View Make(Reader reader, StoreReading store)
    {
        var tables = store.Tables();
        var lead = Html.Of($"""
            <p class="font-lead">{reader.Say(
                "Tal om indsatser til børn og unge, talt op fra kommunernes indberetninger. Hvert tal kan følges tilbage til sin definition, sine regler og sine kilder.",
                "Figures on social measures for children and young people, counted from the municipalities' reports. Each figure can be followed back to its definition, its rules and its sources.")}</p>
            """);
        if (tables.Cubes.Count == 0)
            return new View(Title(reader), Html.Of($"{lead}{Layout.Alert("info", reader.Say("Der er endnu ingen tal: ingen leverancer er modtaget.", "There are no figures yet: no deliveries have been received."))}"));
        var subjects = tables.Cubes.GroupBy(c => c.Declaration.Subject).Select(g => Html.Of($"""
            <h2>{reader.Say(g.Key.Text)}</h2>
            {Controls.Table(
                reader.Say(g.Key.Text),
                [reader.Say("Tabel", "Table"), reader.Say("Titel", "Title"), reader.Say("Enhed", "Unit"), reader.Say("Periode", "Period")],
                g.Select(c => Row(reader, c)))}
            """));
        return new View(Title(reader), Html.Of($"""
            {lead}{subjects}
            <p class="small">{reader.Say("Opgjort pr.", "As of")} {Reader.Day(tables.AsOf)}. {reader.Say("Senest modtaget", "Latest received")} {Reader.Moment(tables.Edition.Updated)}.</p>
            """));
    }

    private static string Title(Reader reader) => reader.Say("Tabeller", "Tables");

    private static IEnumerable<Html> Row(Reader reader, Cube cube)
    {
        var table = cube.Declaration;
        var address = reader.Link($"/tables/{table.Code}");
        yield return Html.Of($"<a href=\"{address}\">{table.Code}</a>");
        yield return Html.Of($"{reader.Say(table.Title)} {reader.Say("efter", "by")} {string.Join(", ", cube.Dimensions.Select(d => reader.Say(d.Text)))}");
        yield return Html.Of($"{reader.Say(table.Unit)}");
        yield return Html.Of($"<span class=\"nowrap\">{cube.Years.First}-{cube.Years.Last}</span>");
    }
}
