using System.Globalization;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>One page per rule, the list of rules, and the rules that are not judged yet.</summary>
internal static class RulePages
{
    public const string ListPath = "rules.md";
    public const string NotActivePath = "rules-not-active.md";

    public static string PathOf(Rule rule) => $"rules/{rule.Code}.md";

    public static IEnumerable<Page> Make() => Catalogue.Rules.Select(Make);

    public static Page List()
    {
        var page = new PageWriter(ListPath).Title("Rules");
        page.Paragraph($"A record with an error stays on the error list and out of the register; a warning lets it in, flagged. Rules of the official list that are not judged: {page.Link("not active yet", NotActivePath)}.");
        return page.Table(
            ["Code", "Severity", "Judged on", "Record types", "Titel", "Title"],
            Catalogue.Rules.Select(r => new[] { page.Link(r.Code, PathOf(r)), SeverityOf(r), ScopeOf(r), TypesOf(page, r), r.Title.Da, r.Title.En })).Finish();
    }

    public static Page NotActive()
    {
        var page = new PageWriter(NotActivePath).Title("Rules that are not active yet");
        page.Paragraph("Silence about these does not mean that they are kept.");
        return page.Table(
            ["Code", "Titel", "Title", "Grund", "Reason"],
            NotYetActive.Rules.Select(r => new[] { r.Code, r.Title.Da, r.Title.En, r.Reason.Da, r.Reason.En })).Finish();
    }

    private static Page Make(Rule rule)
    {
        var page = new PageWriter(PathOf(rule)).Title($"{rule.Code}: {rule.Title.En}");
        page.Paragraph($"*{rule.Title.Da}*");
        page.Bullets(
        [
            $"Severity: {SeverityOf(rule)}",
            $"Judged on: {ScopeOf(rule)}{EventsOf(rule)}, by what is in force on {DayOf(rule.JudgedOn)}",
            $"Record types: {TypesOf(page, rule)}",
            $"Fields: {FieldsOf(page, rule)}",
            $"Declaration: {page.FileLink(Declared.File(rule))}",
        ]);
        if (rule.InForceFrom is { } from)
            page.Paragraph($"Has teeth from {From(from)}; before that it is judged in shadow only.");
        page.Heading("Message").Both(rule.Message);
        page.Heading("How to fix it").Both(rule.Fix);
        page.Heading("Sources").Bullets(rule.Sources.Select(page.SourceLink));
        if (rule.IsDerived)
            page.Paragraph("The rule follows from the text without being said in it.");
        if (rule.Thresholds.Count > 0)
        {
            page.Heading("Thresholds").Table(
                ["Navn", "Name", "From", "Value", "Source"],
                rule.Thresholds.SelectMany(t => t.Value.Steps, (t, s) => new[] { t.Name.Da, t.Name.En, From(s.From), s.Value.ToString(CultureInfo.InvariantCulture), page.SourceWords(s.Source) }));
        }

        return page.Finish();
    }

    private static string From(DateOnly day) => day.Year <= 1900 ? "always" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string TypesOf(PageWriter page, Rule rule) => string.Join(", ", rule.AppliesTo.Select(t => page.Link(t.Name, RecordPages.PathOf(t))));

    private static string FieldsOf(PageWriter page, Rule rule)
    {
        if (rule is FieldRule { Fields.Count: 0 } every)
            return every.Kinds.Count == 0 ? "all" : $"all of the kind {string.Join(", ", every.Kinds.Select(k => k.ToString().ToLowerInvariant()))}";
        if (rule.Fields.Count == 0)
            return "the delivery as a whole";
        return string.Join(", ", rule.Fields.Select(field => rule.AppliesTo.FirstOrDefault(t => t.PlaceOf(field) >= 0) is { } type
            ? page.Link($"`{Own(type, field)}`", $"{RecordPages.PathOf(type)}#{Own(type, field)}")
            : $"`{field.Name}`"));
    }

    // The field under the type's own name: a shelter's admission date stands where others have a start date.
    private static string Own(RecordType type, Field field) => type.Fields[type.PlaceOf(field)].Field.Name;

    private static string EventsOf(Rule rule) =>
        rule is CaseRule { Events.Count: > 0 } onCase ? $" ({string.Join(", ", onCase.Events.Select(e => (rule.AppliesTo.All(t => t.IsEntry) ? rule.AppliesTo[0].Events ?? CodeLists.Events : CodeLists.Events).Codes[e].Value))})" : "";

    private static string SeverityOf(Rule rule) => rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string ScopeOf(Rule rule) => rule switch
    {
        GroupRule { Together: Together.Case } => "the events of the case together",
        GroupRule { Together: Together.Person } => "the person's records together",
        GroupRule => "all records of the reporter",
        ComparisonRule => "the municipality's figures beside those of the others",
        AcrossRule { ByPerson: true } => "the person's records in all municipalities and statistics concerned",
        AcrossRule => "the municipality's records in the statistics concerned",
        _ => rule.Scope switch
        {
            Scope.Record => "the record",
            Scope.Case => "the event in its case",
            Scope.Person => "the person's spells of the measure",
            Scope.Municipality => "the municipality's figures",
            Scope.Delivery => "the delivery",
            _ => "the register as built (a list, or an invariant that `verify` checks; not on the error list)",
        },
    };

    private static string DayOf(JudgedOn day) => day switch
    {
        JudgedOn.StartDate => "the start date",
        JudgedOn.EndDate => "the end date",
        JudgedOn.EventDate => "the day of the event",
        JudgedOn.DeliveryDate => "the day of the delivery",
        _ => "today (or the day given with `--as-of`)",
    };
}
