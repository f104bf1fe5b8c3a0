using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Fields about the release and when it came.</summary>
internal static class ReleaseFields
{
    public static IReadOnlyList<BoundField> All { get; } =
    [
        new("release.id", new("Udgivelsens nummer", "Number of the release"), c => FieldValue.Name(c.Input.Release.Id)),
        new("release.day", new("Udgivelsesdag", "Day of release"), c => FieldValue.Of(c.Input.Release.Published)),
        new("release.scheduled", new("Annonceret dag", "Announced day"), c => FieldValue.Of(c.Input.Release.Scheduled)),
        new("release.next", new("Næste udgivelse", "Next release"), c => FieldValue.Of(c.Input.Release.Next)),
        new("release.known", new("Dag, registret er læst", "Day on which the register was read"), c => FieldValue.Of(c.Input.Release.KnownOn)),
        new("reference.year", new("Seneste år", "Latest year"), c => FieldValue.Year(c.Input.Release.ReferenceYear)),
        new("reference.last", new("Referenceårets sidste dag", "Last day of the reference year"), c => FieldValue.Of(new DateOnly(c.Input.Release.ReferenceYear, 12, 31))),
        new("years.first", new("Første år i tabellerne", "First year in the tables"), c => c.Input.Tables.Count == 0 ? null : FieldValue.Year(c.Input.Tables.Min(t => t.FirstYear))),
        new("years.revisedfrom", new("Første år, der kan være ændret", "First year that can have changed"), c => FieldValue.Year(Math.Max(c.Input.Release.ReferenceYear - c.Documentation.RevisionYears, c.Input.Tables.Select(t => t.FirstYear).DefaultIfEmpty(1).Min()))),
        new("lag.days", new("Dage til første tal", "Days to first results"), c => Tp1FirstResults.Days(c.Input) is { } days ? FieldValue.Of(days) : null),
        new("lag.within", new("Om målet er nået", "Whether the aim was met"), c => Tp1FirstResults.Days(c.Input) is { } days ? FieldValue.Of(Within(c.Input.Release, days)) : null),
        new("punctual.days", new("Dage efter det annoncerede", "Days after the announcement"), c => FieldValue.Of(Tp3Punctuality.Days(c.Input))),
        new("releases", new("Antal udgivelser", "Number of releases"), c => FieldValue.Of(c.Input.History.Count)),
        new("comparable.from", new("Første sammenlignelige år", "First comparable year"), c => c.Input.Tables.Count == 0 ? null : FieldValue.Year(MainTable(c) is { } main ? Cc2ComparableSeries.From(main, c.Documentation) : 0)),
        new("comparable.years", new("Sammenlignelige år", "Comparable years"), c => MainTable(c) is { } main ? FieldValue.Of(main.LastYear - Cc2ComparableSeries.From(main, c.Documentation) + 1) : null),
        new("revised.cells", new("Ændrede celler", "Cells changed"), c => FieldValue.Of(A6Revisions.Total(c.Input).Changed)),
        new("revised.compared", new("Sammenlignede celler", "Cells compared"), c => FieldValue.Of(A6Revisions.Total(c.Input).Cells)),
        new("revised.rmar", new("Ændringer i procent af tallene", "Changes as per cent of the figures"), c => FieldValue.Of(A6Revisions.Total(c.Input).Rmar * 100, 2)),
        new("revised.direction", new("Ændringernes retning", "Direction of the changes"), c => FieldValue.Of(Direction(A6Revisions.Total(c.Input).Signed))),
        new("metadata.rate", new("Metadatakompletthed", "Metadata completeness"), c => FieldValue.Of(Ac3Metadata.Rate(c), 1)),
    ];

    private static TableCells? MainTable(QualityContext c) => c.Input.Tables.FirstOrDefault(t => t.Code == c.Documentation.Main.Table);

    private static Text Within(ReleaseFacts release, int days)
    {
        var end = new DateOnly(release.ReferenceYear, 12, 31);
        return end.AddDays(days) <= end.AddMonths(DeclaredFields.MonthsToRelease) ? new("er nået", "has been met") : new("er ikke nået", "has not been met");
    }

    private static Text Direction(decimal signed) => signed switch
    {
        > 0 => new("opad", "upwards"),
        < 0 => new("nedad", "downwards"),
        _ => new("hverken op eller ned", "neither up nor down"),
    };
}
