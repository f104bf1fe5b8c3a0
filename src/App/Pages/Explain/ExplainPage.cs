using Microsoft.Extensions.Primitives;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>One figure explained to anyone: what it counts, about whom, under which law and rules, from which deliveries, and how it has been revised.</summary>
internal static class ExplainPage
{
    public static View? Make(Reader reader, PublicTable table, StoreReading store, ReleaseReading releases)
    {
        if (CellExplanation.Of(table, reader.Value) is not { } cell)
            return null;
        var declaration = table.Cube.Declaration;
        var vintages = CellVintage.Of(releases, declaration.Code, [.. cell.Values.Select(v => v.Code)]);
        // The deliveries that the figure was computed from, not those that have come since.
        var origin = FigureOrigin.Of(releases, cell);
        var known = origin?.Manifest.KnownOn ?? table.Edition.Updated;
        return new View(reader.Say("Hvad betyder tallet?", "What does the figure mean?"), Html.Of($"""
            {Figure(reader, cell)}
            <h2>{reader.Say("Definition", "Definition")}</h2>
            <dl class="explain">{Definition(reader, cell).Select(f => Html.Of($"<dt>{f.Term}</dt><dd>{f.Text}</dd>"))}</dl>
            {LegalBasis.Make(reader, cell)}
            <h2>{reader.Say("Regler, som indberetningerne er prøvet mod", "Rules that the reports were judged by")}</h2>
            {Html.All(TableExplanation.TypesOf(declaration).Select(t => TableExplanation.Rules(reader, t)))}
            {Deliveries(reader, cell, ReporterTotals.Of(store.Receipts(), cell, known), known)}
            {History(reader, cell, CellRevision.All(releases, store.Receipts(), cell, vintages))}
            {ReadersNotes.Make(reader, Touching(cell, releases), One(cell))}
            {Persons(reader, cell)}
            """))
        {
            Trail = [(declaration.Code, $"/tables/{declaration.Code}")],
        };
    }

    // The table with what is told about municipalities and years of the figure, and not about others.
    private static PublicTable Touching(CellExplanation cell, ReleaseReading releases)
    {
        var table = cell.Table;
        if (releases.Book().Find(table.Release) is not { } release)
            return table;
        var manifest = releases.Manifest(release);
        var own = manifest with { Unapproved = [.. manifest.Unapproved.Where(u => u.Year == cell.Year && cell.Municipalities.Any(m => m.Code == u.Municipality))] };
        var told = ReleaseRemarks.Of(own, table.Cube.Declaration);
        return table with { Remarks = [.. told, .. table.Remarks.Except(ReleaseRemarks.Of(manifest, table.Cube.Declaration)).Except(told)] };
    }

    private static Html Figure(Reader reader, CellExplanation cell)
    {
        var cube = cell.Table.Cube;
        var picked = cube.Dimensions.Zip(cell.Values).Select(v => (v.First.Code, new StringValues(v.Second.Code))).ToArray();
        var back = new Reader(reader.Language, $"/tables/{cell.Table.Code}", QueryCollection.Empty).Here(picked);
        return Html.Of($"""
            <p class="explained"><strong class="explained-figure">{FiguresTable.Figure(reader, cube, cell.Cell)}</strong> {reader.Say(cube.Declaration.Unit)}</p>
            <p class="font-lead">{reader.Say(cube.Declaration.Title)}</p>
            <dl class="explain">{cube.Dimensions.Zip(cell.Values).Select(v => Html.Of($"<dt>{FiguresTable.Capital(reader.Say(v.First.Text))}</dt><dd>{reader.Say(v.Second.Text)}</dd>"))}</dl>
            {(cell.IsMissing ? Html.Of($"<p>{reader.Say(".. betyder, at der ikke er et tal: det er skjult for at beskytte personer, indsatsen fandtes ikke i året, eller grundlaget mangler.", ".. means that there is no figure: it is hidden to protect persons, the measure did not exist in the year, or what it is computed from is missing.")}</p>") : Html.Empty)}
            <p><a href="{back}">{reader.Say("Se tallet i tabellen", "See the figure in its table")}</a></p>
            """);
    }

    private static IEnumerable<(string Term, Html Text)> Definition(Reader reader, CellExplanation cell)
    {
        var declaration = cell.Table.Cube.Declaration;
        yield return (reader.Say("Hvad der tælles", "What is counted"), Html.Of($"{TableExplanation.Counted(reader, cell.Counts, declaration.Reference)}"));
        yield return (reader.Say("Tid", "Time"), Html.Of($"{(cell.Days.From == cell.Days.To ? Reader.Day(cell.Days.From) : $"{Reader.Day(cell.Days.From)} - {Reader.Day(cell.Days.To!.Value)}")}"));
        if (declaration.Basis != TableBasis.Accounts)
        {
            yield return (reader.Say("Hvem", "Who"), Html.Of($"{TableExplanation.Ages(reader, cell.Population.OldestAge)}"));
            yield return (reader.Say("Forløb", "Episodes"), Html.All(EpisodeRule.LongestGap.Over(Period.OfYear(cell.Year)).Select(s => Html.Of($"{TableExplanation.Gap(reader, s.Value)}. "))));
        }

        yield return (reader.Say("Beskyttelse af personer", "Protection of persons"), Html.Of($"{FiguresTable.Capital(reader.Say(declaration.Disclosure.Design))}. {FiguresTable.Capital(reader.Say(cell.Disclosure.Describe()))}."));
        yield return (reader.Say("Kilder", "Sources"), TableExplanation.Sources(reader, declaration));
        yield return (reader.Say("Noter", "Notes"), Html.Of($"<ul>{declaration.Notes.Select(n => Html.Of($"<li>{reader.Say(n)}</li>"))}</ul>"));
    }

    private static Html Deliveries(Reader reader, CellExplanation cell, IReadOnlyList<ReporterTotals> totals, DateTimeOffset known)
    {
        var (deliveries, accepted) = (totals.Sum(t => t.Deliveries), totals.Sum(t => t.Accepted));
        var sum = reader.Say(
            $"{reader.Number(deliveries)} {(deliveries == 1 ? "leverance" : "leverancer")} fra {reader.Number(totals.Count)} {(totals.Count == 1 ? "indberetter" : "indberettere")} med {reader.Number(accepted)} {(accepted == 1 ? "godtaget post" : "godtagne poster")}, kendt da tallet blev gjort op ({Reader.Minute(known)}).",
            $"{reader.Number(deliveries)} {(deliveries == 1 ? "delivery" : "deliveries")} from {reader.Number(totals.Count)} {(totals.Count == 1 ? "reporter" : "reporters")} with {reader.Number(accepted)} accepted {(accepted == 1 ? "record" : "records")}, known when the figure was made ({Reader.Minute(known)}).");
        var name = reader.Say("Leverancer, som tallet bygger på", "Deliveries that the figure builds on");
        var table = Controls.Table(name,
            [reader.Say("Indberetter", "Reporter"), reader.Say("Leverancer", "Deliveries"), reader.Say("Godtagne poster", "Accepted records"), reader.Say("Nyeste", "Newest")],
            totals.Select(t => (IEnumerable<Html>)[Html.Of($"{Names.Reporter(reader, t.Reporter)}"), Html.Of($"{reader.Number(t.Deliveries)}"), Html.Of($"{reader.Number(t.Accepted)}"), Html.Of($"<span class=\"nowrap\">{Reader.Moment(t.Newest)}</span>")]));
        return Html.Of($"<h2>{name}</h2><p>{sum}</p>{(totals.Count > 12 ? Html.Of($"<details class=\"details\"><summary class=\"details-summary\">{reader.Say("Vis indberetterne", "Show the reporters")}</summary><div class=\"details-text\">{table}</div></details>") : table)}");
    }

    private static Html History(Reader reader, CellExplanation cell, IReadOnlyList<CellRevision> revisions) => Html.Of($"""
        <h2>{reader.Say("Offentliggørelse", "Publication")}</h2>
        <p>{reader.Say("Opdateret", "Updated")} {Reader.Minute(cell.Table.Edition.Updated)}. {reader.Say($"Tallene revideres {cell.Table.Cube.Declaration.RevisionYears} år tilbage.", $"Figures are revised {cell.Table.Cube.Declaration.RevisionYears} years back.")}</p>
        {(revisions.Count == 0 ? Html.Empty : Controls.Table(
            reader.Say("Tallet i hver udgivelse", "The figure in each release"),
            [reader.Say("Offentliggjort", "Published"), reader.Say("Udgivelse", "Release"), reader.Say("Tal", "Figure"), reader.Say("Ændring", "Change"), reader.Say("Hvorfor", "Why")],
            revisions.Select(r => (r, v: r.Vintage)).Select(p => (IEnumerable<Html>)[
                Html.Of($"<span class=\"nowrap\">{Reader.Minute(p.v.Release.PublicFrom!.Value)}</span>"),
                Html.Of($"<a href=\"{reader.Link($"/releases/{p.v.Release.Id}")}\">{reader.Say(p.v.Release.Title)}</a>{(p.v.Release.Withdrawn is null ? "" : reader.Say(" (trukket tilbage)", " (withdrawn)"))}"),
                Html.Of($"{FiguresTable.Figure(reader, p.v.Table.Cube, p.v.Cell)}"),
                Html.Of($"<span class=\"nowrap\">{reader.Say(p.r.Change)}</span>"),
                Html.Of($"{FiguresTable.Capital(string.Join("; ", p.r.Why.Select(reader.Say)))}"),
            ])))}
        """);

    // The way to the persons for those who may see them, and for all others who that is.
    private static Html Persons(Reader reader, CellExplanation cell)
    {
        if (!PersonsRoutes.HasPersons(cell))
            return Html.Empty;
        var way = reader.Session is { } session
            ? PersonsRoutes.MaySee(session.Visitor, cell) ? reader.Say("Se forløb og indberetninger", "See the episodes and reports") : null
            : reader.CanSignIn ? reader.Say("Log ind for at se dem", "Sign in to see them") : null;
        return Html.Of($"""
            <h2>{reader.Say("Forløb og indberetninger bag tallet", "Episodes and reports behind the figure")}</h2>
            <p>{reader.Say("Personerne er dem, der blev talt med, da tallet blev gjort op.", "The persons are those who were counted when the figure was made.")} {reader.Say(PersonsPage.Who)}</p>
            {(way is null ? Html.Empty : Html.Of($"<p><a href=\"{PersonsRoutes.AddressOf(reader, cell)}\" rel=\"nofollow\">{way}</a></p>"))}
            <p>{reader.Say("Programmer med et token, der har retten explain, spørger sådan:", "Programs with a token that has the right explain ask like this:")}</p>
            <pre class="source call" tabindex="0" role="region" aria-label="{reader.Say("Kald", "Call")}"><code>{TraceCall(reader, cell)}</code></pre>
            """);
    }

    /// <summary>The address of the page about a figure, without a language.</summary>
    public static string AddressOf(CellExplanation cell) =>
        new Reader(Language.Danish, "/", QueryCollection.Empty).Link($"/tables/{cell.Table.Code}/explain", [.. cell.Table.Cube.Dimensions.Zip(cell.Values).Select(v => (v.First.Code, (string?)v.Second.Code))]);

    private static string TraceCall(Reader reader, CellExplanation cell)
    {
        var codes = string.Join(", ", cell.Table.Cube.Dimensions.Zip(cell.Values).Select(v => $"\"{v.First.Code}\": \"{v.Second.Code}\""));
        var body = "{" + $"\"cell\": {{{codes}}}, \"purpose\": \"...\"" + "}";
        return $"curl -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' -d '{body}' {reader.Origin}/api/v1/explain/{cell.Table.Code}";
    }

    private static Cube One(CellExplanation cell) =>
        new Selection(cell.Table.Cube, [.. cell.Table.Cube.Dimensions.Select((d, i) => new SelectedDimension(i, [SelectedValue.Of(d, d.IndexOf(cell.Values[i].Code))]))]).ToCube();
}
