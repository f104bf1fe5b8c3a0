using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The list of tables by subject.</summary>
internal static class FrontPage
{
    public static View Make(Reader reader, Bank bank)
    {
        var lead = Html.Of($"""
            <p class="font-lead">{reader.Say(
                "Tal om indsatser til børn og unge, talt op fra kommunernes indberetninger. Hvert tal kan følges tilbage til sin definition, sine regler og sine kilder.",
                "Figures on social measures for children and young people, counted from the municipalities' reports. Each figure can be followed back to its definition, its rules and its sources.")}</p>
            """);
        if (bank.Tables.Count == 0)
            return new View(Title(reader), Html.Of($"{lead}{Layout.Alert("info", reader.Say("Der er endnu ikke offentliggjort tal.", "No figures have been published yet."))}"));
        var subjects = bank.Tables.GroupBy(t => t.Cube.Declaration.Subject).Select(g => Html.Of($"""
            <h2>{reader.Say(g.Key.Text)}</h2>
            {Controls.Table(
                reader.Say(g.Key.Text),
                [reader.Say("Tabel", "Table"), reader.Say("Titel", "Title"), reader.Say("Enhed", "Unit"), reader.Say("Periode", "Period"), reader.Say("Opdateret", "Updated")],
                g.Select(t => Row(reader, t)))}
            """));
        return new View(Title(reader), Html.Of($"{lead}{subjects}"));
    }

    private static string Title(Reader reader) => reader.Say("Tabeller", "Tables");

    private static IEnumerable<Html> Row(Reader reader, PublicTable published)
    {
        var (cube, table) = (published.Cube, published.Cube.Declaration);
        var address = reader.Link($"/tables/{table.Code}");
        yield return Html.Of($"<a href=\"{address}\">{table.Code}</a>");
        yield return Html.Of($"{reader.Say(table.Title)} {reader.Say("efter", "by")} {string.Join(", ", cube.Dimensions.Select(d => reader.Say(d.Text)))}");
        yield return Html.Of($"{reader.Say(table.Unit)}");
        yield return Html.Of($"<span class=\"nowrap\">{cube.Years.First}-{cube.Years.Last}</span>");
        yield return Html.Of($"<span class=\"nowrap\">{Reader.Moment(published.Edition.Updated)}</span>");
    }
}
