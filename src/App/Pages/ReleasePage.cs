using System.Globalization;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>One release: what it is made of, what it changed, how it was protected, and what became of it.</summary>
internal static class ReleasePage
{
    public static View? Make(Reader reader, ReleaseReading releases, string id)
    {
        var book = releases.Book();
        if (book.Find(id) is not { } release)
            return null;
        var trail = new[] { (reader.Say("Udgivelser", "Releases"), "/releases") };
        if (!release.HasBeenPublic(book.Instant))
            return new View(reader.Say(release.Title), Html.Of($"<p>{reader.Say("Offentliggøres", "To be published on")} {Reader.Day(release.Day)} {reader.Say("kl. 08:00 dansk tid.", "at 08:00 Danish time.")}</p>")) { Trail = trail };
        var manifest = releases.Manifest(release);
        return new View(reader.Say(release.Title), Html.Of($"""
            {Alerts(reader, book, release)}
            <p class="font-lead">{reader.Say("Offentliggjort", "Published")} {Reader.Minute(release.PublicFrom!.Value)}. {reader.Say("Tallene er fra registret, som det var kendt", "The figures are from the register as it was known on")} {Reader.Minute(manifest.KnownOn)}, {reader.Say($"af {reader.Number(manifest.Deliveries)} leverancer.", $"from {reader.Number(manifest.Deliveries)} deliveries.")}</p>
            {Papers(reader, book, release, manifest)}
            {Unapproved(reader, manifest)}
            <h2>{reader.Say("Tabeller", "Tables")}</h2>
            {Tables(reader, release, manifest)}
            <h2>{reader.Say("Hvad der er ændret", "What has changed")}</h2>
            {Changes(reader, releases, release)}
            <h2>{reader.Say("Beskyttelse af personer", "Protection of persons")}</h2>
            {Html.All(manifest.Certificates.Select(c => Certificate(reader, release, c, Statistics.Certificate.FromJson(System.Text.Encoding.UTF8.GetString(releases.Certificate(release, c))))))}
            <h2>{reader.Say("Efterprøvning", "Verification")}</h2>
            <p>{reader.Say("Manifestet har hash-værdien af hver fil, og loggen over udgivelser har manifestets", "The manifest has the hash of every file, and the log of releases has the manifest's")}: <code class="hash">{release.Made!.Manifest}</code> (<a href="{reader.Link($"/releases/{release.Id}/{ReleaseManifest.FileName}")}">{ReleaseManifest.FileName}</a>). {reader.Say("Lavet", "Made")} {Reader.Moment(manifest.MadeAt)}, {reader.Say("program", "program")} <span class="hash">{manifest.Program}</span>.</p>
            """))
        { Trail = trail };
    }

    private static Html Alerts(Reader reader, ReleaseBook book, Release release)
    {
        if (release.Withdrawn is { } back)
            return Layout.Alert("warning", $"{reader.Say("Trukket tilbage", "Withdrawn on")} {Reader.Moment(back.At)}: {reader.Say(back.Reason)}");
        if (ReleasesPage.Correction(book, release) is { } by)
            return Html.Of($"{Layout.Alert("warning", $"{reader.Say("Rettet", "Corrected on")} {Reader.Moment(by.PublicFrom!.Value)}: {reader.Say(by.Remark!)}")}<p><a href=\"{reader.Link($"/releases/{by.Id}")}\">{reader.Say(by.Title)}</a></p>");
        return release.Remark is { } remark ? Layout.Alert("info", $"{reader.Say("Rettelse af", "Correction of")} {release.Corrects}: {reader.Say(remark)}") : Html.Empty;
    }

    // What is written about the release; nothing of it is shown while the release is not.
    private static Html Papers(Reader reader, ReleaseBook book, Release release, ReleaseManifest manifest) => manifest.Documents.Count == 0 || !release.IsPublic(book.Instant)
        ? Html.Empty
        : Html.Of($"<p><a href=\"{reader.Link($"/news/{release.Id}")}\">{reader.Say("Nyt om tallene", "News of the figures")}</a>. {reader.Say("Statistikdokumentation", "Documentation of statistics")}: {Html.All(manifest.Documents.Select((d, i) => Html.Of($"{(i == 0 ? "" : ", ")}<a href=\"{reader.Link($"/documentation/{d.Documentation}")}\">{TitleOf(reader, d.Documentation)}</a>")))}.</p>");

    private static string TitleOf(Reader reader, string documentation) => Documentations.WithCode(documentation) is { } known ? reader.Say(known.Title) : documentation;

    private static Html Unapproved(Reader reader, ReleaseManifest manifest) => manifest.Unapproved.Count == 0
        ? Html.Empty
        : Html.Of($"<h2>{reader.Say("Kommuner, der ikke har godkendt", "Municipalities that have not approved")}</h2><ul>{ReleaseRemarks.Of(manifest.Unapproved).Select(r => Html.Of($"<li>{reader.Say(r)}</li>"))}</ul>");

    private static Html Tables(Reader reader, Release release, ReleaseManifest manifest) => Controls.Figures(
        reader.Say("Tabeller i udgivelsen", "Tables of the release"),
        [reader.Say("Tabel", "Table"), reader.Say("Periode", "Period"), reader.Say("Beregnet fra", "Computed from"), reader.Say("Tal", "Figures"), reader.Say("Uden tal", "Without figure"), "SHA-256"],
        manifest.Tables.Select(t => new[]
        {
            Html.Of($"<a href=\"{reader.Link($"/tables/{t.Table}")}\">{t.Table}</a>"),
            Html.Of($"<span class=\"nowrap\">{t.FirstYear}-{t.LastYear}</span>"),
            Html.Of($"{t.ComputedFrom}"),
            Html.Of($"{reader.Number(t.Cells)}"),
            Html.Of($"{reader.Number(t.WithoutFigure)}"),
            Html.Of($"<a href=\"{reader.Link($"/releases/{release.Id}/{t.File}")}\" download><code>{t.Sha256[..12]}</code></a>"),
        }),
        3);

    private static Html Changes(Reader reader, ReleaseReading releases, Release release)
    {
        var changes = ReleaseChanges.Of(releases, release).ToList();
        if (changes.Count == 0)
            return Html.Of($"<p>{reader.Say("Det er den første udgivelse af tabellerne.", "This is the first release of the tables.")}</p>");
        var rows = changes.SelectMany(c => c.Revision.Years.Where(y => y.Changed + y.Hidden + y.Shown > 0).Select(y => Row(reader, c.Revision, y))).ToList();
        var news = changes.SelectMany(c => c.Revision.NewYears).Distinct().Order().Select(y => y.ToString(CultureInfo.InvariantCulture));
        return Html.Of($"""
            <p>{reader.Say("Sammenlignet med", "Compared with")} {Html.All(changes.Select(c => c.Before).Distinct().Select((b, i) => Html.Of($"{(i == 0 ? "" : ", ")}<a href=\"{reader.Link($"/releases/{b}")}\">{(releases.Book().Find(b) is { } before ? reader.Say(before.Title) : b)}</a>")))}. {reader.Say("Nye år", "New years")}: {string.Join(", ", news)}. <a href="{reader.Link($"/releases/{release.Id}/changes.csv")}" download>{reader.Say("Hver ændret celle (CSV)", "Every changed cell (CSV)")}</a></p>
            {(rows.Count == 0 ? Html.Of($"<p>{reader.Say("Ingen tidligere tal er ændret.", "No earlier figures have changed.")}</p>") : Controls.Figures(
                reader.Say("Ændringer pr. tabel og år", "Changes by table and year"),
                [reader.Say("Tabel", "Table"), reader.Say("År", "Year"), reader.Say("Sammenlignet", "Compared"), reader.Say("Ændret", "Changed"), reader.Say("Skjult nu", "Hidden now"), reader.Say("Vist nu", "Shown now"), reader.Say("Gennemsnitlig ændring", "Mean change")],
                rows,
                2))}
            """);
    }

    private static Html[] Row(Reader reader, TableRevision revision, RevisedYear year) =>
    [
        Html.Of($"{revision.Table}"),
        Html.Of($"{year.Year}"),
        Html.Of($"{reader.Number(year.Compared)}"),
        Html.Of($"{reader.Number(year.Changed)}"),
        Html.Of($"{reader.Number(year.Hidden)}"),
        Html.Of($"{reader.Number(year.Shown)}"),
        Html.Of($"{reader.Number((long)Math.Round(year.MeanAbsolute * 1000, MidpointRounding.AwayFromZero), 3)}"),
    ];

    private static Html Certificate(Reader reader, Release release, FrozenCertificate file, Certificate certificate) => Html.Of($"""
        <p>{reader.Say("Revisorens certifikat for", "The auditor's certificate for")} {file.Years[0]}-{file.Years[^1]}: {(certificate.Passed ? reader.Say("bestået", "passed") : reader.Say("ikke bestået", "not passed"))}.
        {reader.Say($"{reader.Number(certificate.Cells)} tal, {reader.Number(certificate.Hidden)} skjult, {reader.Number(certificate.Exact)} kan findes præcist.", $"{reader.Number(certificate.Cells)} figures, {reader.Number(certificate.Hidden)} hidden, {reader.Number(certificate.Exact)} can be found exactly.")}
        <a href="{reader.Link($"/releases/{release.Id}/{file.File}")}">{file.File}</a></p>
        """);
}
