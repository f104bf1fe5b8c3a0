using Socialstat.Intake;

namespace Socialstat.App;

/// <summary>Announced changes of source system, and the cases that look wrong after them.</summary>
internal static class SystemChangesPage
{
    private const int Most = 200;

    public static CollectionView Make(Reader reader, StoreReading store, CollectionScope scope)
    {
        using var database = store.Open();
        var changes = store.Collection().SystemChanges.Where(c => scope.MaySee(c.Reporter)).OrderByDescending(c => c.GoLive).ThenBy(c => c.Number).ToList();
        var lead = Html.Of($"""
            <p class="font-lead">{reader.Say(
                "Det, som indberettere har sendt fra det gamle og det nye fagsystem, holdt op mod hinanden: samme sag fra begge systemer, startdatoer, der er gået tabt, og sager, der ikke er kommet med.",
                "What reporters have sent from the old and the new source system, compared: the same case from both systems, start dates that were lost, and cases that were left behind.")}</p>
            """);
        var title = reader.Say("Systemskift", "System changes");
        var compared = changes.Select(c => store.Compare(database, c)).ToList();
        return new(new View(title, changes.Count == 0
            ? Html.Of($"{lead}{Layout.Alert("info", reader.Say("Ingen systemskift er meldt.", "No system changes have been announced."))}")
            : Html.Of($"{lead}{compared.Select(c => Change(reader, c, scope))}"))
        {
            IsPrivate = true,
        }, scope.SeesCases ? compared.Sum(c => Math.Min(Most, c.Cases.Count)) : 0);
    }

    private static Html Change(Reader reader, SystemComparison comparison, CollectionScope scope)
    {
        var change = comparison.Change;
        var from = change.FromSystem.Length > 0 ? change.FromSystem : reader.Say("(uden navn)", "(no name)");
        return Html.Of($"""
            <h2>{Names.Reporter(change.Reporter)}: {Names.RecordType(reader, change.RecordType)}, {Reader.Day(change.GoLive)}</h2>
            <p>{reader.Say("Fra", "From")} {from} {reader.Say("til", "to")} {change.ToSystem}. {reader.Say("Sager fra det gamle system", "Cases from the old system")}: {reader.Number(comparison.OldCases)}. {reader.Say("Fra det nye", "From the new one")}: {reader.Number(comparison.NewCases)}. {reader.Say("Samme sags-id i begge", "Same case id in both")}: {reader.Number(comparison.SameKey)}.</p>
            {(comparison.HasNewDeliveries ? Faults(reader, comparison, scope) : Layout.Alert("info", reader.Say("Der er endnu ingen leverancer fra det nye system.", "There are no deliveries from the new system yet.")))}
            """);
    }

    private static Html Faults(Reader reader, SystemComparison comparison, CollectionScope scope)
    {
        if (comparison.Cases.Count == 0)
            return Layout.Alert("success", reader.Say("Ingen sager ser forkerte ud.", "No cases look wrong."));
        string[] head =
        [
            reader.Say("Hvad", "What"), reader.Say("Sag i det gamle system", "Case in the old system"), reader.Say("Start", "Start"), reader.Say("Slut", "End"),
            reader.Say("Sag i det nye system", "Case in the new system"), reader.Say("Start i det nye", "Start in the new one"),
        ];
        var counts = comparison.Cases.GroupBy(c => c.Fault).Select(g => Html.Of($"<li>{Name(reader, g.Key)}: {reader.Number(g.Count())}</li>"));
        if (!scope.SeesCases)
            return Html.Of($"<ul>{counts}</ul>");
        return Html.Of($"""
            <ul>{counts}</ul>
            {Controls.Table(reader.Say("Sager", "Cases"), head, comparison.Cases.Take(Most).Select(c => Row(reader, c)))}
            {(comparison.Cases.Count > Most ? Html.Of($"<p>{reader.Say("De første", "The first")} {reader.Number(Most)} {reader.Say("vises. Alle findes med kommandoen systemchange report.", "are shown. The command systemchange report gives them all.")}</p>") : Html.Empty)}
            """);
    }

    private static IEnumerable<Html> Row(Reader reader, MovedCase moved) =>
    [
        Html.Of($"{Name(reader, moved.Fault)}"),
        Html.Of($"{moved.Old.CaseId}<span class=\"below\">{moved.Old.Measure}</span>"),
        Html.Of($"<span class=\"nowrap\">{Day(moved.Old.Start)}</span>"),
        Html.Of($"<span class=\"nowrap\">{Day(moved.Old.End)}</span>"),
        Html.Of($"{moved.New?.CaseId ?? "-"}"),
        Html.Of($"<span class=\"nowrap\">{Day(moved.New?.Start)}</span>"),
    ];

    private static string Name(Reader reader, MovedCaseFault fault) => fault switch
    {
        MovedCaseFault.ProbableDuplicate => reader.Say("Formentlig dublet", "Probable duplicate"),
        MovedCaseFault.LostStart => reader.Say("Startdato gået tabt", "Lost start date"),
        _ => reader.Say("Kun i det gamle system", "Only in the old system"),
    };

    private static string Day(DateOnly? day) => day is { } given ? Reader.Day(given) : "-";
}
