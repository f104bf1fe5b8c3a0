namespace Socialstat.Law;

/// <summary>Dated changes of the measures that are reported by provision: when they come and go, and when they pass from one act to another.</summary>
internal static class MeasureChanges
{
    public static IEnumerable<ReportingChange> Of(RecordType type) =>
        type.PlaceOf(Fields.MeasureParagraph) >= 0 && type.Fields[type.PlaceOf(Fields.MeasureParagraph)].Field.Provisions is null
            ? Measures.Of(type.Statistic).SelectMany(m => OfMeasure(type, m))
            : [];

    private static IEnumerable<ReportingChange> OfMeasure(RecordType type, Measure measure)
    {
        const string Source = "data/measures.csv";
        if (measure.ValidFrom is { } from)
        {
            yield return new(type, ChangeKind.Measure, from,
                new($"Ny indsats: {measure.Title.Da} ({Provisions(measure.Provisions)}).", $"New measure: {measure.Title.En} ({Provisions(measure.Provisions)})."), Source);
        }

        if (measure.ValidTo is { } to)
        {
            yield return new(type, ChangeKind.Measure, to.AddDays(1),
                new($"Indsatsen {measure.Title.Da} ({Provisions(measure.Provisions)}) udgår.", $"The measure {measure.Title.En} ({Provisions(measure.Provisions)}) is taken out."), Source);
        }

        foreach (var act in measure.Provisions.Select(p => p.Act).Distinct())
        {
            var under = measure.Provisions.Where(p => p.Act == act).ToList();
            var before = measure.Provisions.Where(p => p.Act.InForce.To?.AddDays(1) == act.InForce.From).ToList();
            if (measure.ValidFrom is null || measure.ValidFrom < act.InForce.From)
            {
                yield return new(type, ChangeKind.Measure, act.InForce.From, before.Count > 0
                    ? new($"{measure.Title.Da}: nye indsatser gives efter {Provisions(under)} i stedet for {Provisions(before)}.", $"{measure.Title.En}: new measures are granted under {Provisions(under)} in place of {Provisions(before)}.")
                    : new($"{measure.Title.Da} kan gives efter {Provisions(under)}.", $"{measure.Title.En} can be granted under {Provisions(under)}."), act.Source);
            }

            if (act.InForce.To is { } last && (measure.ValidTo is null || measure.ValidTo > last) && !measure.Provisions.Any(p => p.Act.InForce.From == last.AddDays(1)))
            {
                yield return new(type, ChangeKind.Measure, last.AddDays(1),
                    new($"{measure.Title.Da} kan ikke længere begynde efter {Provisions(under)}.", $"{measure.Title.En} can no longer start under {Provisions(under)}."), act.Source);
            }
        }
    }

    private static string Provisions(IEnumerable<LawRef> provisions) => string.Join(", ", provisions);
}
