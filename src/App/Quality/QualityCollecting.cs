using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Brings together what the documentation of a statistic counts: from the register, the deliveries, the error list and the tables of the release.</summary>
internal static class QualityCollecting
{
    /// <summary>Collects; everything it needs is an argument, so that a release can be collected again.</summary>
    public static QualityInput Collect(StatisticsDocumentation documentation, RegisterStore store, QualityRelease release)
    {
        var year = release.Facts.ReferenceYear;
        var today = release.Facts.KnownOn;
        var reported = ReportedRecords.Count(store, documentation.RecordTypes, new DateOnly(year, 12, 31));
        var twice = ReportedTwice.Count(store, documentation.RecordTypes);
        var rates = documentation.RecordTypes.Select(t => t.Statistic.Code()).Distinct()
            .SelectMany(s => FindingRates.Read(store, new FindingFilter { Statistic = s })).Where(r => r.Reporter == FindingRates.Country).ToList();
        long Broken(IReadOnlyList<string> rules) => rates.Where(r => rules.Contains(r.Rule.Code)).Sum(r => r.Findings);
        using var snapshot = store.SnapshotPath is { } path ? Snapshot.Open(path) : new Snapshot([], []);
        var episodes = EpisodeCounts.Of(snapshot, [.. documentation.RecordTypes.Select(t => t.Statistic)], year);
        return new QualityInput
        {
            Documentation = documentation.Code,
            Release = release.Facts,
            History = release.History,
            Tables = [.. Published(documentation, release).Select(c => QualityCells.Cells(c, release.Computed.FirstOrDefault(b => b.Declaration.Code == c.Declaration.Code) ?? c))],
            Municipalities = MunicipalityCollecting.Collect(store, documentation, (year, today), episodes, release.Approvals),
            Coverage = new CoverageFacts(reported.Records, Broken(IndicatorRules.OutsideAge), Broken(IndicatorRules.Identity), reported.OnParent, Broken(IndicatorRules.OutsideScope)),
            Common = new CommonFacts(twice.Children, twice.ChildrenInSeveral, twice.Measures, twice.MeasuresInSeveral),
            Items = [.. rates.Where(r => IndicatorRules.Missing.Contains(r.Rule.Code)).Select(r => new ItemFacts(r.Rule.Code, r.Rule.Title.Da, r.Rule.Title.En, r.Judged, r.Findings))],
            Derivations = new DerivationFacts(episodes.Spells, episodes.Episodes, reported.Starts, reported.Recoded),
            Rules = [.. rates.Select(r => new RuleFacts(r.Rule.Code, r.Rule.Title.Da, r.Rule.Title.En, r.Rule.Severity == Validation.Severity.Error, r.Findings, r.Judged))],
            Findings = new FindingFacts(reported.OpenErrors, reported.OpenWarnings, reported.Accepted, reported.Records, reported.Rejected),
            Revisions = [.. Revisions(documentation, release)],
            Vintages = [.. Vintages(documentation, release)],
            Contact = release.Contact,
        };
    }

    private static IEnumerable<Cube> Published(StatisticsDocumentation documentation, QualityRelease release) =>
        documentation.Tables.Select(t => release.Published.FirstOrDefault(c => c.Declaration.Code == t.Code)).OfType<Cube>();

    private static IEnumerable<RevisionFacts> Revisions(StatisticsDocumentation documentation, QualityRelease release)
    {
        if (release.Earlier.Count == 0)
            yield break;
        var (id, cubes) = release.Earlier[^1];
        foreach (var later in Published(documentation, release))
        {
            if (cubes.FirstOrDefault(c => c.Declaration.Code == later.Declaration.Code) is not { } earlier)
                continue;
            foreach (var revision in QualityCells.Between(id, earlier, release.Facts.Id, later))
                yield return revision;
        }
    }

    private static IEnumerable<VintageFigure> Vintages(StatisticsDocumentation documentation, QualityRelease release) =>
        release.Earlier.Append((Id: release.Facts.Id, Cubes: release.Published))
            .SelectMany(r => r.Cubes.Where(c => c.Declaration.Code == documentation.Main.Table).SelectMany(c => QualityCells.Main(r.Id, c, documentation.Main)));
}

/// <summary>A release as its documentation is collected from.</summary>
internal sealed record QualityRelease
{
    /// <summary>Identifier and days.</summary>
    public required ReleaseFacts Facts { get; init; }

    /// <summary>This release and those before it, oldest first.</summary>
    public required IReadOnlyList<ReleasedYear> History { get; init; }

    /// <summary>The tables as everybody sees them.</summary>
    public required IReadOnlyList<Cube> Published { get; init; }

    /// <summary>The tables before anything was hidden; none where they have not been kept.</summary>
    public required IReadOnlyList<Cube> Computed { get; init; }

    /// <summary>Tables of the releases before this one, oldest first, as everybody saw them.</summary>
    public required IReadOnlyList<(string Id, IReadOnlyList<Cube> Cubes)> Earlier { get; init; }

    /// <summary>The municipalities' answers for their figures, by code.</summary>
    public required IReadOnlyDictionary<string, ApprovalState> Approvals { get; init; }

    /// <summary>Who answers questions.</summary>
    public required ContactFacts Contact { get; init; }
}
