using Microsoft.Extensions.Primitives;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Where a reader finds a table: by free text, or down the tree of subjects.</summary>
internal static class FrontPage
{
    public static View Make(Reader reader, Bank bank, SearchDesk desk)
    {
        if (bank.Tables.Count == 0)
            return new View(Title(reader), Html.Of($"{Lead(reader)}{Layout.Alert("info", reader.Say("Der er endnu ikke offentliggjort tal. Lav en udgivelse med: ./socialstat release plan, derefter release make.", "No figures have been published yet. Make a release with: ./socialstat release plan, then release make."))}<p><a href=\"{reader.Link("/releases")}\">{reader.Say("Kommende udgivelser", "Coming releases")}</a></p>"));
        var asked = reader.Value("q");
        return new View(Title(reader), Html.Of($"""
            {Lead(reader)}{Form(reader, asked)}
            {(asked is null ? Html.All(SubjectTree.Roots.Select(s => Subject(reader, bank, s, 2))) : Results(reader, asked, desk.Of(bank).Find(asked)))}
            """));
    }

    private static string Title(Reader reader) => reader.Say("Tabeller", "Tables");

    private static Html Lead(Reader reader) => Html.Of($"""
        <p class="font-lead">{reader.Say(
            "Tal om indsatser til børn og unge, talt op fra kommunernes indberetninger. Hvert tal kan følges tilbage til sin definition, sine regler og sine kilder.",
            "Figures on social measures for children and young people, counted from the municipalities' reports. Each figure can be followed back to its definition, its rules and its sources.")}</p>
        """);

    private static Html Form(Reader reader, string? asked) => Html.Of($"""
        <form method="get" action="/" role="search" class="find">{Controls.Language(reader)}
        <label class="form-label" for="q">{reader.Say("Find en tabel", "Find a table")}</label>
        <p class="form-hint" id="q-hint">{reader.Say("Skriv fx et emne, en kommune, en indsats eller en paragraf", "Write a subject, a municipality, a measure or a section of law, for example")}</p>
        <div class="find-line"><input class="form-input" type="search" name="q" id="q" aria-describedby="q-hint" value="{asked}" maxlength="200" autocomplete="off">
        <button class="button button-primary" type="submit">{reader.Say("Søg", "Search")}</button></div></form>
        """);

    private static Html Results(Reader reader, string asked, IReadOnlyList<TableHit> hits)
    {
        var count = hits.Count switch
        {
            0 => reader.Say($"Ingen tabeller svarer til \"{asked}\".", $"No tables answer \"{asked}\"."),
            1 => reader.Say($"1 tabel svarer til \"{asked}\".", $"1 table answers \"{asked}\"."),
            var n => reader.Say($"{n} tabeller svarer til \"{asked}\", de bedste først.", $"{n} tables answer \"{asked}\", the best first."),
        };
        var items = hits.Select(h => Html.Of($"""
            <li><h3 class="h4"><a href="{reader.Link($"/tables/{h.Table.Code}")}">{h.Table.Code}: {reader.Say(h.Table.Cube.Declaration.Title)}</a></h3>
            <p class="small">{About(reader, h.Table)} <span class="nowrap">{Updated(reader, h.Table)}</span></p>{Values(reader, h)}</li>
            """));
        return Html.Of($"""
            <h2>{reader.Say("Resultat", "Result")}</h2><p role="status">{count}</p><ol class="hits">{items}</ol>
            <p><a href="{reader.Link("/")}">{reader.Say("Vis alle tabeller efter emne", "Show all tables by subject")}</a></p>
            """);
    }

    // A value that was asked for leads to the table with that value picked.
    private static Html Values(Reader reader, TableHit hit)
    {
        if (hit.Values.Count == 0)
            return Html.Empty;
        var links = hit.Values.Select(v => Html.Of($"<li><a href=\"{new Reader(reader.Language, $"/tables/{hit.Table.Code}", QueryCollection.Empty).Here((v.Dimension.Code, new StringValues(v.Category.Code)))}\">{reader.Say(v.Category.Text)}</a> <span class=\"small\">({reader.Say(v.Dimension.Text)})</span></li>"));
        return Html.Of($"<ul class=\"hit-values\" aria-label=\"{reader.Say("Vis tabellen for", "Show the table for")}\">{links}</ul>");
    }

    private static Html Subject(Reader reader, Bank bank, BankSubject subject, int level)
    {
        if (!subject.AllTablesIn(bank).Any())
            return Html.Empty;
        var heading = new Html($"h{level}");
        var tables = subject.TablesIn(bank).ToList();
        var list = tables.Count == 0 ? Html.Empty : Html.Of($"<ul class=\"tables\">{tables.Select(t => Table(reader, t))}</ul>");
        return Html.Of($"""
            <section class="subject subject-{level}"><{heading}>{reader.Say(subject.Text)}</{heading}>{list}{subject.Children.Select(c => Subject(reader, bank, c, level + 1))}</section>
            """);
    }

    private static Html Table(Reader reader, PublicTable table) => Html.Of($"""
        <li><a href="{reader.Link($"/tables/{table.Code}")}"><span class="table-code">{table.Code}</span>{reader.Say(table.Cube.Declaration.Title)}</a>
        <span class="small table-about">{About(reader, table)} <span class="nowrap">{Updated(reader, table)}</span></span></li>
        """);

    private static string About(Reader reader, PublicTable table)
    {
        var variables = table.Cube.Dimensions.Select(d => reader.Say(d.Text)).ToList();
        return $"{reader.Say("Efter", "By")} {string.Join(", ", variables.SkipLast(1))} {reader.Say("og", "and")} {variables[^1]}. {reader.Say(table.Cube.Declaration.Unit)}, {table.Cube.Dimensions[^1].Categories[0].Code}-{table.Cube.Dimensions[^1].Categories[^1].Code}.";
    }

    private static string Updated(Reader reader, PublicTable table) => $"{reader.Say("Opdateret", "Updated")} {Reader.Moment(table.Edition.Updated)[..10]}.";
}
