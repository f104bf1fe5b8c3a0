using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Fields about records, findings and what is derived.</summary>
internal static class ProcessFields
{
    public static IReadOnlyList<BoundField> All { get; } =
    [
        new("reported", new("Poster indberettet", "Records reported"), c => FieldValue.Of(c.Input.Findings.Records)),
        new("rejected", new("Poster holdt ude", "Records kept out"), c => FieldValue.Of(c.Input.Findings.Rejected)),
        new("rejected.rate", new("Poster holdt ude, procent", "Records kept out, per cent"), c => FieldValue.Of(P3Findings.RejectedRate(c.Input), 2)),
        new("errors.open", new("Åbne fejl", "Open errors"), c => FieldValue.Of(c.Input.Findings.OpenErrors)),
        new("warnings.open", new("Åbne advarsler", "Open warnings"), c => FieldValue.Of(c.Input.Findings.OpenWarnings)),
        new("warnings.accepted", new("Accepterede advarsler", "Accepted warnings"), c => FieldValue.Of(c.Input.Findings.Accepted)),
        new("rules.broken", new("Regler, der er brudt et sted", "Rules broken somewhere"), c => FieldValue.Of(c.Input.Rules.Count(r => r.Findings > 0))),
        new("overcoverage", new("Overdækning, procent", "Over-coverage, per cent"), c => FieldValue.Of(A2OverCoverage.Rate(c.Input), 2)),
        new("overcoverage.parents", new("Sager på en forælders nummer", "Cases on a parent's number"), c => FieldValue.Of(c.Input.Coverage.OnParent)),
        new("overcoverage.identity", new("Poster med fejl i personnummer", "Records with a faulty person number"), c => FieldValue.Of(c.Input.Coverage.Identity)),
        new("item.worst", new("Feltet med flest manglende værdier", "The field with most values missing"), c => A5ItemNonResponse.Worst(c.Input) is { } item ? FieldValue.Of(new Text(item.LabelDa, item.LabelEn)) : null),
        new("item.rate", new("Andel manglende værdier i det felt, procent", "Share of values missing in that field, per cent"), c => A5ItemNonResponse.Worst(c.Input) is { } item ? FieldValue.Of(IndicatorValue.Percent(item.Missing, item.Required), 2) : null),
        new("spells", new("Perioder", "Spells"), c => FieldValue.Of(c.Input.Derivations.Spells)),
        new("episodes", new("Forløb", "Episodes"), c => FieldValue.Of(c.Input.Derivations.Episodes)),
        new("merged.rate", new("Samlede perioder, procent", "Spells joined, per cent"), c => FieldValue.Of(A7Derived.Merged(c.Input), 1)),
        new("recoded.rate", new("Omkodede bestemmelser, procent", "Recoded provisions, per cent"), c => FieldValue.Of(A7Derived.Recoded(c.Input), 1)),
    ];
}
