using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>How often a rule is broken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Statistic">Code of the statistic.</param>
/// <param name="Reporter">The reporter; 000 for the whole country.</param>
/// <param name="Findings">Findings that stand.</param>
/// <param name="Judged">Records that the rule was judged on: the denominator.</param>
public sealed record FindingRate(Rule Rule, string Statistic, string Reporter, long Findings, long Judged)
{
    /// <summary>Findings as percent of the records judged, two decimals, half away from zero; ".." when nothing was judged.</summary>
    public string Percent(Language language) => Judged == 0 ? ".."
        : decimal.Round(100m * Findings / Judged, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', language == Language.Danish ? ',' : '.');
}

/// <summary>
/// Error rates with the right denominator: findings over the records that the rule looks at, which for a rule on starts is the starts that are
/// reported now, for a rule on courses the spells that count, and for a rule on deliveries the deliveries.
/// </summary>
public static class FindingRates
{
    /// <summary>The whole country among reporters.</summary>
    public const string Country = "000";

    /// <summary>Rates of the rules that are broken anywhere, by rule and reporter, the country first.</summary>
    public static IEnumerable<FindingRate> Read(RegisterStore store, FindingFilter filter)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(filter);
        var judged = JudgedRecords.Count(store);
        foreach (var group in Findings(store.Database, filter).GroupBy(f => (f.Rule, f.Statistic)).OrderBy(g => g.Key.Rule.Index).ThenBy(g => g.Key.Statistic, StringComparer.Ordinal))
        {
            var (rule, statistic) = group.Key;
            var byReporter = judged.For(rule, statistic);
            if (filter.Reporter is null && statistic != Statistic.Register.Code())
                yield return new FindingRate(rule, statistic, Country, group.Sum(f => f.Findings), byReporter.Values.Sum());
            foreach (var (_, _, reporter, findings) in group.OrderBy(f => f.Reporter, StringComparer.Ordinal))
                yield return new FindingRate(rule, statistic, reporter, findings, byReporter.GetValueOrDefault(reporter));
        }
    }

    private static List<(Rule Rule, string Statistic, string Reporter, long Findings)> Findings(StoreDatabase database, FindingFilter filter)
    {
        var places = new FindingPlaces(_ => null);
        using var command = database.Command($"""
            SELECT f.rule, MIN(f.origin), MAX(d.record_type), MAX(d.reporter), COUNT(DISTINCT f.id), COUNT(DISTINCT f.delivery), COUNT(DISTINCT f.delivery * 4294967296 + f.row)
            FROM finding f LEFT JOIN delivery d ON d.ordinal = f.delivery
            WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
            GROUP BY f.rule, d.record_type, d.reporter, CASE WHEN {Origins.IsMunicipality} THEN f.origin END
            """);
        using var rows = command.ExecuteReader();
        var found = new List<(Rule, string, string, long)>();
        while (rows.Read())
        {
            if (Catalogue.WithCode(rows.GetString(0)) is not { } rule || (filter.Code is not null && rule.Code != filter.Code))
                continue;
            var (statistic, reporter) = Origins.MunicipalityOf(rows.GetInt64(1)) >= 0 ? places.PlaceOf(rows.GetInt64(1), 0) : (RecordTypes.Named(rows.IsDBNull(2) ? "" : rows.GetString(2))?.Statistic.Code() ?? "GEN", rows.IsDBNull(3) ? "" : rows.GetString(3));
            if ((filter.Statistic is not null && statistic != filter.Statistic) || (filter.Reporter is not null && reporter != filter.Reporter))
                continue;
            // A finding about deliveries, or about rows without a case, is one however often it is repeated; the rate counts each place.
            var count = rule is DeliveryRule ? rows.GetInt64(5) : statistic == Statistic.Register.Code() ? rows.GetInt64(6) : rows.GetInt64(4);
            found.Add((rule, statistic, reporter, count));
        }

        // Several record types of one statistic are one line.
        return [.. found.GroupBy(f => (f.Item1, f.Item2, f.Item3)).Select(g => (g.Key.Item1, g.Key.Item2, g.Key.Item3, g.Sum(f => f.Item4)))];
    }
}
