using System.Globalization;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>One page per record type: its fields, codes, rules and an example.</summary>
internal static class RecordPages
{
    private const int MostCodesOnPage = 60;

    public static string PathOf(RecordType type) => $"records/{type.Name}.md";

    public static IEnumerable<Page> Make() => RecordTypes.All.Select(Make);

    private static Page Make(RecordType type)
    {
        var page = new PageWriter(PathOf(type)).Title($"{type.Name}: {type.Title.En}");
        page.Paragraph($"*{type.Title.Da}* ({type.Statistic.Code()})");
        page.Both(type.Description);
        page.Bullets([$"Reported by: {ReporterOf(type)}. {ReplacementOf(type)}", $"Template: `./socialstat template {type.Name} --out {type.Name}.xlsx`"]);
        if (Deadlines.For(type) is not null)
            page.Paragraph($"Deadline: see {page.Link("deadlines", $"{DeadlinePage.Path}#{type.Name}")}.");
        page.Bullets([$"Declaration: {page.FileLink(Declared.File(type))}", $"Source: {page.SourceLink(type.Source)}"]);
        var tables = Statistics.Catalogue.All.Where(t => t.Statistic == type.Statistic).Select(t => page.Link(t.Code, TablePages.PathOf(t))).ToList();
        if (tables.Count > 0)
            page.Paragraph($"Tables made from it: {string.Join(", ", tables)}.");
        page.Heading("Fields").Table(
            ["Field", "Felt", "Meaning", "Kind", "Required", "Events", "Rules"],
            type.Fields.Select(use => Row(page, type, use)));
        page.Heading("Example").Block(ExampleRows.Of(type));
        Codes(page, type);
        Provisions(page, type);
        var general = Validation.Catalogue.Rules.Where(r => r.IsFor(type) && !type.Fields.Any(u => Concerns(r, u.Field))).ToList();
        if (general.Count > 0)
            page.Heading("Rules about the record or the delivery as a whole").Bullets(general.Select(r => $"{page.Link(r.Code, RulePages.PathOf(r))} {r.Title.En}"));
        return page.Finish();
    }

    private static string[] Row(PageWriter page, RecordType type, FieldUse use) =>
    [
        $"<a id=\"{use.Field.Name}\"></a>`{use.Field.Name}`",
        use.Field.Label.Da,
        use.Field.Label.En + (use.Field.Note is { } note ? $". {note.En}" : ""),
        KindOf(use.Field),
        use.Requirement switch { Requirement.Always => "always", Requirement.ByRule => "by rule", _ => "optional" } + DaysOf(use),
        use.Events.Count == 0 ? "all" : string.Join(", ", use.Events),
        string.Join(", ", Validation.Catalogue.Rules.Where(r => r.IsFor(type) && Concerns(r, use.Field)).Select(r => page.Link(r.Code, RulePages.PathOf(r)))),
    ];

    private static string DaysOf(FieldUse use) => (use.ValidFrom, use.ValidTo, use.RequiredFrom) switch
    {
        (null, null, null) => "",
        (_, _, { } required) => string.Create(CultureInfo.InvariantCulture, $"; asked for since {required:yyyy-MM-dd}"),
        (var from, null, _) => string.Create(CultureInfo.InvariantCulture, $"; since {from:yyyy-MM-dd}"),
        (var from, var to, _) => string.Create(CultureInfo.InvariantCulture, $"; {from:yyyy-MM-dd} to {to:yyyy-MM-dd}"),
    };

    /// <summary>Whether a rule is about the field: it names it, or it is about every field of its kind.</summary>
    private static bool Concerns(Rule rule, Field field) =>
        rule is FieldRule { Fields.Count: 0 } every ? every.Kinds.Count > 0 && every.Kinds.Contains(field.Kind) : rule.Fields.Contains(field) || (field.StandsFor is { } other && rule.Fields.Contains(other));

    private static string KindOf(Field field) => field.Kind switch
    {
        FieldKind.Text => $"text, at most {field.Length.ToString(CultureInfo.InvariantCulture)} characters",
        FieldKind.Code => $"code ({field.Codes!.Name})",
        FieldKind.Codes => $"codes ({field.Codes!.Name}), separated by a vertical bar",
        FieldKind.Person => "CPR number or person-id",
        FieldKind.Paragraph => $"provision, e.g. {field.Provisions?.All[0].Code ?? "BL 32.1.5"}",
        FieldKind.Date => "date, yyyy-MM-dd",
        FieldKind.Digits => $"{field.Length.ToString(CultureInfo.InvariantCulture)} digits",
        FieldKind.Uuid => "UUID",
        FieldKind.Bool => "1 or 0",
        FieldKind.Integer => "whole number",
        FieldKind.Year => "year",
        FieldKind.Money => "amount in kroner, with point or comma",
        FieldKind.Persons => "identities, separated by a vertical bar",
        FieldKind.Concept => "UUID of a concept of Fælles Faglige Begreber",
        FieldKind.Concepts => "UUIDs of concepts of Fælles Faglige Begreber, separated by a vertical bar",
        FieldKind.Number => "number with up to four decimals, point or comma",
        FieldKind.Provision => "provision, e.g. BL 32.1.5",
        FieldKind.Account => $"account number of {field.Length.ToString(CultureInfo.InvariantCulture)} digits",
        _ => throw new InvalidOperationException($"No words for {field.Kind}."),
    };

    private static void Codes(PageWriter page, RecordType type)
    {
        foreach (var list in type.Fields.Select(u => u.Field.Codes).OfType<CodeList>().Distinct())
        {
            page.Heading($"Codes: {list.Name}").Paragraph($"Source: {page.SourceWords(list.Source)}.");
            if (list.Codes.Count > MostCodesOnPage)
                page.Paragraph($"{list.Codes.Count.ToString(CultureInfo.InvariantCulture)} codes, see {page.Link("places", PlacePage.Path)}.");
            else
                page.Table(["Code", "Betydning", "Meaning", "Valid"], list.Codes.Select(c => new[] { $"`{c.Value}`", c.Label.Da, c.Label.En, Days(c) }));
        }
    }

    private static void Provisions(PageWriter page, RecordType type)
    {
        foreach (var list in type.Fields.Select(u => u.Field.Provisions).OfType<ProvisionList>().Distinct())
        {
            page.Heading($"Provisions: {list.Name}").Paragraph($"Source: {page.SourceWords(list.Source)}.");
            page.Table(["Provision", "Betydning", "Meaning", "Valid"], list.All.Select(p => new[]
            {
                $"`{p.Code}`", p.Title.Da, p.Title.En, p.ValidFrom is null && p.ValidTo is null ? "" : $"{p.ValidFrom:yyyy-MM-dd} to {p.ValidTo:yyyy-MM-dd}",
            }));
        }
    }

    private static string ReporterOf(RecordType type) => type.Reporter switch
    {
        ReporterKind.Offer => "the shelter or crisis centre, by its P-number",
        ReporterKind.Register => "000 (population register, accounts)",
        _ => "the municipality, by its code",
    };

    private static string ReplacementOf(RecordType type) => type.Replacement switch
    {
        Replacement.FullStock => "A delivery replaces everything sent before.",
        Replacement.ReportersYear => "A delivery replaces what was sent for the year.",
        _ => "A record replaces the one with the same key.",
    };

    private static string Days(Code code) => code.ValidFrom is null && code.ValidTo is null ? "" : $"{code.ValidFrom:yyyy-MM-dd} to {code.ValidTo:yyyy-MM-dd}";
}
