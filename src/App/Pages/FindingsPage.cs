using Socialstat.Intake;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>The error list: what is wrong now, and how to fix it.</summary>
internal static class FindingsPage
{
    private const int Size = 50;

    public static CollectionView Make(Reader reader, StoreReading store, CollectionScope scope)
    {
        using var database = store.Open();
        var filter = FilterOf(reader, scope);
        var total = FindingPages.Count(database, filter);
        var findings = FindingPages.Read(database, filter, reader.Language, Controls.Offset(reader, total, Size), Size).ToList();
        var all = reader.Say("Alle", "All");
        var returned = FindingPages.Count(database, new FindingFilter(filter.Reporter) { States = [FindingState.Returned] });
        var fields = Html.Of($"""
            {scope.Choice(reader, DeliveryList.Reporters(database), filter.Reporter)}
            {Controls.Select("code", reader.Say("Regel", "Rule"), all, FindingPages.Codes(database, filter.Reporter).Select(c => (c.Code, $"{c.Code} ({reader.Number(c.Lines)})")), filter.Code)}
            {Controls.Select("state", reader.Say("Tilstand", "State"), reader.Say("Alle undtagen rettede", "All but fixed"), Enum.GetValues<FindingState>().Select(s => (FindingStates.Word(s), Names.State(reader, s))), reader.Value("state"))}
            {Controls.Select("severity", reader.Say("Alvor", "Severity"), all, Enum.GetValues<Severity>().Select(s => (Word(s), Names.Severity(reader, s))), filter.Severity is { } severity ? Word(severity) : null)}
            """);
        return new(new View(reader.Say("Fejlliste", "Error list"), Html.Of($"""
            <p class="font-lead">{reader.Say("Det, der er galt lige nu, og hvordan det rettes.", "What is wrong right now, and how to fix it.")} {reader.Number(total)} {reader.Say("linjer.", "lines.")}</p>
            {(scope.SeesCases ? Html.Empty : Layout.Alert("info", reader.Say("Sag og værdi vises kun for en controller.", "Case and value are shown to a controller only.")))}
            {(returned == 0 ? Html.Empty : Layout.Alert("error", reader.Say($"{reader.Number(returned)} fund er vendt tilbage efter at have været rettet; de står først.", $"{reader.Number(returned)} findings have returned after being fixed; they stand first.")))}
            {Controls.Filter(reader, fields)}
            <p><a href="{reader.Link("/findings.csv", ("reporter", filter.Reporter), ("code", filter.Code), ("severity", reader.Value("severity")), ("state", reader.Value("state")))}" download>{reader.Say("Hent listen som CSV", "Download the list as CSV")}</a></p>
            {Table(reader, findings.Select(f => scope.Shown(f, reader)))}
            {Controls.Pages(reader, total, Size)}
            """))
        {
            IsPrivate = true,
        }, scope.Cases(findings.Select(f => f.Line)));
    }

    /// <summary>The filter that the address asks for, within what the person sees.</summary>
    public static FindingFilter FilterOf(Reader reader, CollectionScope scope)
    {
        var severity = Enum.GetValues<Severity>().Where(s => Word(s) == reader.Value("severity")).Select(s => (Severity?)s).FirstOrDefault();
        return new FindingFilter(scope.Reporter(reader.Value("reporter")), reader.Value("code"), severity) { States = FindingStates.Named(reader.Value("state")) is { } state ? [state] : [] };
    }

    /// <summary>Lines of the error list.</summary>
    public static Html Table(Reader reader, IEnumerable<ReceiptedFinding> findings)
    {
        string[] head =
        [
            reader.Say("Regel", "Rule"), reader.Say("Alvor", "Severity"), reader.Say("Tilstand", "State"), reader.Say("Indberetter", "Reporter"), reader.Say("Hvor", "Where"), reader.Say("Felt", "Field"),
            reader.Say("Værdi", "Value"), reader.Say("Hvad er galt, og hvad gør man", "What is wrong, and what to do"),
        ];
        return Controls.Table(reader.Say("Fejlliste", "Error list"), head, findings.Select(f => Row(reader, f)), "error-list");
    }

    private static IEnumerable<Html> Row(Reader reader, ReceiptedFinding finding)
    {
        var line = finding.Line;
        yield return Catalogue.WithCode(line.Code) is { } rule
            ? Html.Of($"<a class=\"nowrap\" href=\"{reader.Link(DocumentPage.Generated + RulePages.PathOf(rule))}\">{line.Code}</a>")
            : Html.Of($"{line.Code}");
        yield return Html.Of($"<span class=\"severity severity-{Word(line.Severity)}\">{Names.Severity(reader, line.Severity)}</span>");
        yield return Life(reader, finding.Life);
        yield return Html.Of($"{Names.Reporter(line.Reporter)}");
        yield return finding.Receipt.Length == 0
            ? Html.Of($"{reader.Say("Kommunens tal", "The municipality's figures")}")
            : Html.Of($"<a class=\"nowrap\" href=\"{reader.Link("/deliveries/" + finding.Receipt)}\">{finding.Receipt}</a>{(line.Row > 0 ? Html.Of($"<br>{reader.Say("række", "row")} {reader.Number(line.Row)}") : Html.Empty)}{(line.CaseId.Length > 0 ? Html.Of($"<br>{reader.Say("sag", "case")} {line.CaseId}") : Html.Empty)}");
        yield return Html.Of($"{line.Field}");
        yield return Html.Of($"{line.Value}");
        yield return Html.Of($"{line.Message}");
    }

    private static Html Life(Reader reader, FindingLife life)
    {
        var age = reader.Say($"{reader.Number(life.AgeDays)} dage, siden {Reader.Day(life.FirstSeen)}", $"{reader.Number(life.AgeDays)} days, since {Reader.Day(life.FirstSeen)}");
        var times = life.Returned == 0 ? Html.Empty : Html.Of($"<br>{reader.Say($"vendt tilbage {reader.Number(life.Returned)} {(life.Returned == 1 ? "gang" : "gange")}", $"returned {reader.Number(life.Returned)} {(life.Returned == 1 ? "time" : "times")}")}");
        var accepted = life.Acceptance is { } a ? Html.Of($"<br>{a.By}, {a.Role}: {a.Reason}") : Html.Empty;
        return Html.Of($"<span class=\"nowrap\">{Names.State(reader, life.State)}</span><br>{age}{times}{accepted}<br><code>{life.Id.ToString()}</code>");
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
