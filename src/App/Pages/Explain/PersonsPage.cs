using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The episodes and reports behind a figure, and who may see them.</summary>
internal static class PersonsPage
{
    // What is read at a time, on a telephone too; the interface and the command give all at once.
    private const int Size = 25;

    private static readonly Text Waits = new(
        "Det offentliggjorte tal er ikke det talte: en ændring på en eller to siden den forrige udgivelse vises først, når den er større, så den ikke røber nogen.",
        "The published figure is not the one counted: a change of one or two since the release before is not shown until it is larger, so that it tells of nobody.");

    private static readonly Text Noise = new(
        "Det offentliggjorte tal er ikke det talte: det er ændret lidt for at beskytte personer.",
        "The published figure is not the one counted: it has been changed a little to protect persons.");

    /// <summary>Who may see the persons behind figures.</summary>
    public static Text Who { get; } = new(
        "Personerne bag et tal kan ses af en controller, der er logget ind for hver kommune, som tallet handler om, og har oplyst et formål. Hvert opslag skrives i en adgangslog.",
        "The persons behind a figure can be seen by a controller who has signed in for every municipality that the figure is about and has stated a purpose. Each look is written to an access log.");

    /// <summary>The page for someone who may see it; the look has been written down. The reports are those about the persons whose episodes are on the page.</summary>
    public static View Make(Reader reader, CellExplanation cell, PersonsAnswer answer)
    {
        var all = answer.Episodes.OrderBy(e => e.Person, StringComparer.Ordinal).ThenBy(e => e.From).ToList();
        var episodes = all.Skip((int)Controls.Offset(reader, all.Count, Size)).Take(Size).ToList();
        var reports = answer.Reports.Count == 0 ? [] : ReportsOf(answer, episodes);
        return Page(reader, cell, Html.Of($"""
            <dl class="explain">{Facts(reader, cell, answer).Select(f => Html.Of($"<dt>{f.Term}</dt><dd>{f.Text}</dd>"))}</dl>
            {(answer.Counted is { } counted && answer.Published is { } published && counted != published ? Html.Of($"<p>{reader.Say(cell.Disclosure is MinimumCount ? Waits : Noise)}</p>") : Html.Empty)}
            {(answer.Counted is null ? Layout.Alert("info", reader.Say("Tallet kan ikke opgøres igen i registret: tabellen har ikke længere denne værdi.", "The figure cannot be counted again in the register: the table no longer has this value.")) : Html.Empty)}
            <h2>{reader.Say("Forløb", "Episodes")}</h2>
            <p>{Count(reader, all.Count, new("forløb", "episode"), new("forløb", "episodes"))}</p>
            {(all.Count == 0 ? Html.Empty : Of(cell, 3, reader.Say("Forløb", "Episodes"),
                [reader.Say("Person", "Person"), reader.Say("Køn", "Sex"), reader.Say("Født", "Born"), reader.Say("Kommune", "Municipality"), reader.Say("Indsats", "Measure"), reader.Say("Fra", "From"), reader.Say("Til", "To")],
                episodes.Select(e => Row(reader, e))))}
            {Turning(reader, all.Count)}
            <h2>{reader.Say("Indberetninger", "Reports")}</h2>
            <p>{reader.Say("Hver udgave af de sager, som forløbene er bygget af, i den rækkefølge de blev kendt.", "Each version of the cases that the episodes are built from, in the order in which they became known.")}
            {(reports.Count < answer.Reports.Count ? Html.Of($"{reader.Say($"Her om personerne på denne side: {reader.Number(reports.Count)} af {reader.Number(answer.Reports.Count)}.", $"Here about the persons on this page: {reader.Number(reports.Count)} of {reader.Number(answer.Reports.Count)}.")}") : Html.Of($"{Count(reader, reports.Count, new("indberetning", "report"), new("indberetninger", "reports"))}"))}</p>
            {(reports.Count == 0 ? Html.Empty : Of(cell, 1, reader.Say("Indberetninger", "Reports"),
                [reader.Say("Person", "Person"), reader.Say("Kommune", "Municipality"), reader.Say("Sag", "Case"), reader.Say("Hændelse", "Event"), reader.Say("Bestemmelse", "Provision"), reader.Say("Dag", "Day"), reader.Say("Slut", "End"), reader.Say("Leverance", "Delivery"), reader.Say("Kendt", "Known")],
                reports.Select(r => Row(reader, cell, r))))}
            """));
    }

    /// <summary>For someone who has not signed in: who may see it, and the way in.</summary>
    public static View Needed(Reader reader, CellExplanation cell) => Page(reader, cell, Html.Of($"""
        <p class="font-lead">{reader.Say(Who)}</p>
        {(reader.CanSignIn ? Html.Of($"<p><a class=\"button button-primary\" href=\"{reader.Link("/signin/start", ("goal", reader.Here()))}\">{reader.Say("Log ind", "Sign in")}</a></p>") : Layout.Alert("info", reader.Say(SignInDesk.NotSetUp)))}
        """)) with
    { Status = reader.CanSignIn ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden };

    /// <summary>For someone whose role or municipality does not reach the figure.</summary>
    public static View Refused(Reader reader, CellExplanation cell) => Page(reader, cell, Html.Of($"""
        <p class="font-lead">{reader.Say(Who)}</p>
        {Layout.Alert("warning", reader.Say(
            $"Du er logget ind som {reader.Session!.Visitor.Role.Title().Da.ToLowerInvariant()} for {Places(reader.Session.Visitor).Da}.",
            $"You have signed in as a {reader.Session.Visitor.Role.Title().En.ToLowerInvariant()} for {Places(reader.Session.Visitor).En}."))}
        """)) with
    { Status = StatusCodes.Status403Forbidden };

    /// <summary>When the look could not be written down: then nothing is shown.</summary>
    public static View NotLogged(Reader reader, CellExplanation cell) => Page(reader, cell, Layout.Alert("error", reader.Say(
        "Opslaget kunne ikke skrives i adgangsloggen, så der vises intet.", "The look could not be written to the access log, so nothing is shown."))) with
    { Status = StatusCodes.Status503ServiceUnavailable };

    private static View Page(Reader reader, CellExplanation cell, Html body) => new(reader.Say("Forløb og indberetninger bag tallet", "Episodes and reports behind the figure"), body)
    {
        Trail =
        [
            (cell.Table.Code, $"/tables/{cell.Table.Code}"),
            (reader.Say("Hvad betyder tallet?", "What does the figure mean?"), ExplainPage.AddressOf(cell)),
        ],
        IsPrivate = true,
    };

    private static IEnumerable<(string Term, Html Text)> Facts(Reader reader, CellExplanation cell, PersonsAnswer answer)
    {
        var cube = cell.Table.Cube;
        Html Number(decimal? figure) => Html.Of($"{(figure is { } value ? value.ToString("N" + cube.Declaration.Decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), NumberForm.In(reader.Language)) : "..")}");
        yield return (reader.Say("Tabel", "Table"), Html.Of($"{cell.Table.Code} {reader.Say(cube.Declaration.Title)}"));
        foreach (var (dimension, value) in cube.Dimensions.Zip(cell.Values))
            yield return (FiguresTable.Capital(reader.Say(dimension.Text)), Html.Of($"{reader.Say(value.Text)}"));
        yield return (reader.Say("Offentliggjort", "Published"), Number(answer.Published));
        yield return (reader.Say("Talt, da tallet blev gjort op", "Counted when the figure was made"), Html.Of($"{Number(answer.Counted)} ({reader.Say("registret, som det var kendt", "the register as it was known")} {Reader.Minute(answer.KnownOn)})"));
        yield return (reader.Say("Talt i registret nu", "Counted in the register now"), Number(answer.Now));
        yield return (reader.Say("Personer", "Persons"), Html.Of($"{reader.Number(answer.Persons)}"));
        yield return (reader.Say("Adgangslog", "Access log"), Html.Of($"{reader.Say("opslag", "look")} {reader.Number(answer.Access)}: {reader.Session!.Visitor.Name}, {reader.Say(reader.Session.Purpose!.Title)}"));
    }

    // Where the figure is about one municipality, its name need not stand in every row.
    private static Html Of(CellExplanation cell, int place, string caption, IEnumerable<string> head, IEnumerable<IEnumerable<Html>> rows)
    {
        IEnumerable<T> Needed<T>(IEnumerable<T> row) => cell.Municipalities.Count == 1 ? row.Where((_, i) => i != place) : row;
        return Controls.Table(caption, Needed(head), rows.Select(Needed));
    }

    // All reports of the cases that name one of the persons: only a start names one. What no start names stands on the first page.
    private static List<ReportAnswer> ReportsOf(PersonsAnswer answer, List<EpisodeAnswer> episodes)
    {
        var persons = episodes.Select(e => e.Person).ToHashSet(StringComparer.Ordinal);
        var known = answer.Episodes.Select(e => e.Person).ToHashSet(StringComparer.Ordinal);
        var isFirst = answer.Episodes.Count == 0 || persons.Contains(known.Min(StringComparer.Ordinal)!);
        var cases = answer.Reports.ToLookup(r => (r.Municipality, r.CaseId), r => r.Person);
        return [.. answer.Reports.Where(r => cases[(r.Municipality, r.CaseId)].Any(persons.Contains) || (isFirst && !cases[(r.Municipality, r.CaseId)].Any(known.Contains)))];
    }

    private static string Count(Reader reader, int count, Text one, Text more) => $"{reader.Number(count)} {reader.Say(count == 1 ? one : more)}.";

    private static Html Turning(Reader reader, int count) => count <= Size ? Html.Empty : Html.Of($"""
        {Controls.Pages(reader, count, Size)}
        <p class="small">{reader.Say("API'et og kommandoen explain giver dem alle på én gang. Hver side er et opslag i adgangsloggen.", "The API and the command explain give all of them at once. Each page is a look in the access log.")}</p>
        """);

    private static IEnumerable<Html> Row(Reader reader, EpisodeAnswer episode) =>
    [
        Html.Of($"<span class=\"nowrap\">{episode.Person}</span>"),
        Html.Of($"{SexOf(reader, episode.Sex)}"),
        Day(episode.BirthDate),
        Html.Of($"{Names.Reporter(episode.Municipality)}"),
        Html.Of($"{reader.Say(Measures.All.First(m => m.BankCode == episode.Measure && m.Title.Da == episode.MeasureTitle).Title)}"),
        Day(episode.From),
        Day(episode.To),
    ];

    private static IEnumerable<Html> Row(Reader reader, CellExplanation cell, ReportAnswer report) =>
    [
        Html.Of($"<span class=\"nowrap\">{report.Person}</span>"),
        Html.Of($"{Names.Reporter(report.Municipality)}"),
        Html.Of($"<span class=\"nowrap\">{report.CaseId}</span>"),
        Html.Of($"{EventOf(reader, cell, report.Event)}{(report.IsDelete ? reader.Say(" (slettet)", " (deleted)") : "")}"),
        Html.Of($"<span class=\"nowrap\">{report.Provision ?? ""}</span>"),
        Day(report.Day),
        Day(report.End),
        Html.Of($"<a class=\"nowrap\" href=\"{reader.Link($"/deliveries/{report.Receipt}")}\">{report.Receipt}</a><span class=\"small\"> {reader.Say("række", "row")} {reader.Number(report.Row)}</span>"),
        Html.Of($"<span class=\"nowrap\">{Reader.Minute(report.ReceivedAt)}</span>"),
    ];

    private static Html Day(DateOnly? day) => day is { } known ? Html.Of($"<span class=\"nowrap\">{Reader.Day(known)}</span>") : Html.Empty;

    private static string SexOf(Reader reader, Sex sex) => sex switch
    {
        Sex.Male => reader.Say("Dreng/mand", "Boy/man"),
        Sex.Female => reader.Say("Pige/kvinde", "Girl/woman"),
        _ => reader.Say("Uoplyst", "Not stated"),
    };

    private static string EventOf(Reader reader, CellExplanation cell, string code) =>
        TableExplanation.TypesOf(cell.Table.Cube.Declaration).SelectMany(t => t.Events?.Codes ?? []).FirstOrDefault(c => c.Value == code) is { } known ? reader.Say(known.Label) : code;

    private static Text Places(Visitor visitor)
    {
        if (visitor.Codes.Contains("000"))
            return new("hele landet", "all Denmark");
        var names = string.Join(", ", visitor.Municipalities.Select(m => m.Name));
        return new(names, names);
    }
}
