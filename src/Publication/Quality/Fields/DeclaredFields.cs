using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Fields read from declarations: they change with the law and the tables, not with a release.</summary>
internal static class DeclaredFields
{
    public static IReadOnlyList<BoundField> All { get; } =
    [
        new("statistic", new("Statistikkens navn", "Name of the statistics"), c => FieldValue.Of(c.Documentation.Title)),
        new("tables", new("Tabellernes koder", "Codes of the tables"), c => FieldValue.Of(Listed.And(c.Documentation.Tables.Select(t => t.Code)))),
        new("tables.count", new("Antal tabeller", "Number of tables"), c => FieldValue.Of(c.Documentation.Tables.Count)),
        new("age.oldest", new("Ældste alder", "Oldest age"), c => FieldValue.Of(c.Documentation.OldestAge)),
        new("age.bands", new("Aldersgrupper", "Age groups"), c => FieldValue.Of(Bands(c.Documentation))),
        new("years.revised", new("Antal år, der opdateres", "Number of years revised"), c => FieldValue.Of(c.Documentation.RevisionYears)),
        new("gap.days", new("Største mellemrum i et forløb, dage", "Longest gap in an episode, days"), c => FieldValue.Of(EpisodeRule.LongestGap.On(LastDay(c)))),
        new("municipalities", new("Antal kommuner", "Number of municipalities"), _ => FieldValue.Of(Geography.Municipalities.Count)),
        new("provinces", new("Antal landsdele", "Number of provinces"), _ => FieldValue.Of(Geography.Provinces.Count)),
        new("regions", new("Antal regioner", "Number of regions"), _ => FieldValue.Of(Geography.Regions.Count)),
        new("series.since", new("Seriens første dag", "First day of the series"), c => FieldValue.Of(c.Documentation.Since)),
        new("comparable.since", new("Første år, der kan sammenlignes", "First year that can be compared"), c => FieldValue.Year(c.Documentation.ComparableSince)),
        new("release.hour", new("Klokkeslæt for udgivelse", "Hour of release"), _ => FieldValue.Of(Hour())),
        new("months.most", new("Længste tid til udgivelse, måneder", "Longest time to release, months"), _ => FieldValue.Of(MonthsToRelease)),
        new("records", new("Posttyper, der indberettes", "Record types reported"), c => FieldValue.Of(Listed.And(c.Documentation.RecordTypes.Select(r => r.Title)))),
        new("act.from", new("Barnets lovs første dag", "First day of the Children's Act"), _ => FieldValue.Of(Act.BarnetsLov.InForce.From)),
        new("indicators", new("Antal indikatorer", "Number of indicators"), _ => FieldValue.Of(IndicatorList.All.Count)),
        new("fields.bound", new("Antal felter, som tekster henter værdier fra", "Number of fields that texts take values from"), _ => FieldValue.Of(BoundFields.All.Count)),
    ];

    /// <summary>Months after the reference year within which figures come out (000:6.1, 004:6.1).</summary>
    internal const int MonthsToRelease = 6;

    private static Text Hour()
    {
        var hour = PublicationHour.On(new DateOnly(2024, 1, 1)).ToString("HH", System.Globalization.CultureInfo.InvariantCulture);
        return new Text($"kl. {hour}.00", $"{hour}:00");
    }

    private static DateOnly LastDay(QualityContext c) => new(c.Input.Release.ReferenceYear, 12, 31);

    private static Text? Bands(StatisticsDocumentation documentation)
    {
        var ages = documentation.Tables.SelectMany(t => t.Dimensions).FirstOrDefault(d => d.Axis == Axis.Age);
        return ages is null ? null : Listed.And(ages.Categories.Where(a => !a.IsTotal).Select(a => new Text(a.Text.Da.ToLowerInvariant(), a.Text.En.ToLowerInvariant())));
    }
}
