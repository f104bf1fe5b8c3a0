using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>A figure in one release, and what became of it since the release before: how it changed, and what is known of why.</summary>
/// <param name="Vintage">The figure in the release.</param>
/// <param name="Change">How it changed.</param>
/// <param name="Why">What is known of why; the cause of a single change is not claimed.</param>
internal sealed record CellRevision(CellVintage Vintage, Text Change, IReadOnlyList<Text> Why)
{
    /// <summary>The revisions of a figure, newest first.</summary>
    public static IReadOnlyList<CellRevision> All(ReleaseReading releases, ReceiptLog receipts, CellExplanation cell, IReadOnlyList<CellVintage> vintages) =>
        [.. vintages.Select((v, i) => Of(releases, receipts, cell, v, i + 1 < vintages.Count ? vintages[i + 1] : null))];

    private static CellRevision Of(ReleaseReading releases, ReceiptLog receipts, CellExplanation cell, CellVintage vintage, CellVintage? before) =>
        new(vintage, ChangeOf(vintage, before), [.. Reasons(releases, receipts, cell, vintage, before)]);

    private static Text ChangeOf(CellVintage now, CellVintage? before)
    {
        if (before is null)
            return new("første gang", "first time");
        return (Figure(before), Figure(now)) switch
        {
            (null, null) => new("fortsat uden tal", "still without a figure"),
            (null, _) => new("tal vist nu", "shown now"),
            (_, null) => new("uden tal nu", "without a figure now"),
            var (was, at) when was == at => new("uændret", "unchanged"),
            var (was, at) => Signed(at!.Value - was!.Value, now.Table.Cube.Declaration.Decimals),
        };
    }

    private static IEnumerable<Text> Reasons(ReleaseReading releases, ReceiptLog receipts, CellExplanation cell, CellVintage vintage, CellVintage? before)
    {
        var (release, manifest) = (vintage.Release, vintage.Table.Manifest);
        if (release.Withdrawn is { } withdrawn)
            yield return new($"trukket tilbage: {withdrawn.Reason.Da}", $"withdrawn: {withdrawn.Reason.En}");
        if (release.Remark is { } remark)
            yield return new($"rettelse af {release.Corrects}: {remark.Da}", $"correction of {release.Corrects}: {remark.En}");
        var here = cell.Municipalities.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var left in manifest.Unapproved.Where(u => u.Year == cell.Year && u.Decision == ApprovalDecision.LeaveOut && here.Contains(u.Municipality)))
            yield return ReleaseRemarks.Of(left);
        if (before is null)
            yield break;
        var origin = FigureOrigin.Of(releases, release, cell.Table.Code, cell.Year)!;
        if (origin.Release.Id != release.Id)
        {
            yield return new($"året revideres ikke længere; tallet er fra {origin.Release.Id}", $"the year is no longer revised; the figure is from {origin.Release.Id}");
            yield break;
        }

        var known = FigureOrigin.Of(releases, before.Release, cell.Table.Code, cell.Year)!.Manifest;
        var later = ReporterTotals.Of(receipts, cell, manifest.KnownOn).Sum(t => t.Deliveries) - ReporterTotals.Of(receipts, cell, known.KnownOn).Sum(t => t.Deliveries);
        if (later > 0 && cell.Table.Cube.Declaration.Basis == TableBasis.Accounts)
            yield return new("regnet om med nyere regnskaber", "computed again with newer accounts");
        else if (later > 0)
            yield return new($"regnet om med {later} {(later == 1 ? "leverance" : "leverancer")} mere fra {(here.Count == 1 ? "kommunen" : "kommunerne")}", $"computed again with {later} more {(later == 1 ? "delivery" : "deliveries")} from the {(here.Count == 1 ? "municipality" : "municipalities")}");
        else if (manifest.Deliveries > known.Deliveries)
            yield return new("regnet om med leverancer fra andre og ændringer i befolkningsregistret", "computed again with deliveries from others and changes in the population register");
        if (manifest.Program != known.Program)
            yield return new("regnet om med en nyere udgave af programmet", "computed again by a newer version of the program");
        if (Figure(before) is not null && Figure(vintage) is null)
            yield return new("skjult for at beskytte personer, eller fordi grundlaget mangler", "hidden to protect persons, or because what it is computed from is missing");
    }

    private static long? Figure(CellVintage vintage) => vintage.Table.Cube.Missing[vintage.Cell] ? null : vintage.Table.Cube.Values[vintage.Cell];

    private static Text Signed(long difference, int decimals)
    {
        string In(Language language) => (difference > 0 ? "+" : "") + new Reader(language, "/", QueryCollection.Empty).Number(difference, decimals);
        return new(In(Language.Danish), In(Language.English));
    }
}
