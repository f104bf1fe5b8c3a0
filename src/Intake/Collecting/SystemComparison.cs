using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>What can be wrong with a case after a change of source system.</summary>
public enum MovedCaseFault
{
    /// <summary>Both systems report the same measure of the same person with the same start (3 days or less apart) as different cases.</summary>
    ProbableDuplicate,

    /// <summary>The case starts around the day of going live in the new system, and earlier in the old one.</summary>
    LostStart,

    /// <summary>The case was running on the day of going live, and the new system does not report it.</summary>
    OnlyInOld,
}

/// <summary>A case that looks wrong after a change of source system.</summary>
/// <param name="Fault">What looks wrong.</param>
/// <param name="Old">The case in the old system.</param>
/// <param name="New">The case in the new system; null when it is not there.</param>
public sealed record MovedCase(MovedCaseFault Fault, SystemCase Old, SystemCase? New);

/// <summary>Compares what a reporter's old and new source systems have reported (guideline 1.4): duplicates, lost starts, cases left behind.</summary>
public sealed record SystemComparison
{
    /// <summary>The announced change.</summary>
    public required SystemChange Change { get; init; }

    /// <summary>Cases that the old system has reported.</summary>
    public required int OldCases { get; init; }

    /// <summary>Cases that the new system has reported.</summary>
    public required int NewCases { get; init; }

    /// <summary>Cases that both report under the same key.</summary>
    public required int SameKey { get; init; }

    /// <summary>Whether the new system has delivered anything; before that no case is called left behind.</summary>
    public required bool HasNewDeliveries { get; init; }

    /// <summary>The cases that look wrong, by what looks wrong.</summary>
    public required IReadOnlyList<MovedCase> Cases { get; init; }

    /// <summary>Compares the two systems of the change by what the store holds.</summary>
    public static SystemComparison Of(StoreDatabase database, StorePaths paths, ReceiptLog receipts, SystemChange change)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(receipts);
        ArgumentNullException.ThrowIfNull(change);
        var type = RecordTypes.Named(change.RecordType)!;
        var deliveries = receipts.Receipts.Select(r => (Delivery?)r.ToDelivery()).Prepend(null).ToList();
        var files = database.PackedFiles();
        var faults = new List<MovedCase>();
        var (oldCount, newCount, same) = (0, 0, 0);
        var hasNew = deliveries.Exists(d => d is not null && d.Reporter == change.Reporter && d.RecordType == change.RecordType && d.SourceSystem == change.ToSystem);
        foreach (var key in KeysOf(type, change.Reporter))
        {
            if (!files.TryGetValue(key.Name, out var file))
                continue;
            var ledger = Ledger.Read(Path.Combine(paths.Packed, file));
            var before = SystemCases.Of(ledger, type, deliveries, change.Reporter, change.FromSystem);
            var after = SystemCases.Of(ledger, type, deliveries, change.Reporter, change.ToSystem);
            (oldCount, newCount) = (oldCount + before.Count, newCount + after.Count);
            same += before.Keys.Count(after.ContainsKey);
            faults.AddRange(Compare(before, after, change.GoLive, hasNew));
        }

        return new SystemComparison
        {
            Change = change,
            OldCases = oldCount,
            NewCases = newCount,
            SameKey = same,
            HasNewDeliveries = hasNew,
            Cases = [.. faults.OrderBy(f => f.Fault).ThenBy(f => f.Old.CaseId, StringComparer.Ordinal).ThenBy(f => f.New?.CaseId, StringComparer.Ordinal)],
        };
    }

    /// <summary>Compares the cases of two systems.</summary>
    public static IEnumerable<MovedCase> Compare(IReadOnlyDictionary<string, SystemCase> before, IReadOnlyDictionary<string, SystemCase> after, DateOnly goLive, bool hasNew)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var byPerson = before.Values.Where(c => c.Person.IsGiven && c.Start is not null && !after.ContainsKey(c.CaseId)).ToLookup(c => (c.Person, c.Measure));
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var now in after.Values.Where(c => c.Start is not null).OrderBy(c => c.CaseId, StringComparer.Ordinal))
        {
            if (before.TryGetValue(now.CaseId, out var same))
            {
                if (HasLostStart(same, now, goLive))
                    yield return new MovedCase(MovedCaseFault.LostStart, same, now);
                continue;
            }

            var candidates = byPerson[(now.Person, now.Measure)].Where(c => !found.Contains(c.CaseId)).ToList();
            var duplicate = candidates.Find(c => GoLive.AreNear(c.Start!.Value, now.Start!.Value, goLive));
            var lost = duplicate is null ? candidates.Find(c => HasLostStart(c, now, goLive)) : null;
            if ((duplicate ?? lost) is not { } old)
                continue;
            found.Add(old.CaseId);
            yield return new MovedCase(duplicate is not null ? MovedCaseFault.ProbableDuplicate : MovedCaseFault.LostStart, old, now);
        }

        foreach (var left in before.Values.Where(c => hasNew && !after.ContainsKey(c.CaseId) && !found.Contains(c.CaseId) && RunsOn(c, goLive)))
            yield return new MovedCase(MovedCaseFault.OnlyInOld, left, null);
    }

    // A case that was closed in the old system when the new one was taken into use goes on in the new one.
    private static bool HasLostStart(SystemCase old, SystemCase now, DateOnly goLive) =>
        old.Start is { } start && GoLive.IsAround(now.Start!.Value, goLive) && start < now.Start && !GoLive.AreNear(start, now.Start.Value, goLive)
        && (old.CaseId == now.CaseId || old.End is null || old.End >= goLive || GoLive.IsAround(old.End.Value, goLive));

    private static bool RunsOn(SystemCase old, DateOnly day) => old.Start is { } start && start <= day && (old.End is null || old.End >= day);

    private static IEnumerable<LedgerKey> KeysOf(RecordType type, string reporter)
    {
        if (type.Reporter == ReporterKind.Offer)
            return [new LedgerKey(type.Statistic, LedgerKey.Country)];
        var neighbours = Delegations.All.Where(d => d.Reporter.Code == reporter).Select(d => d.Municipality);
        return neighbours.Prepend(Geography.WithCode(reporter)).OfType<Municipality>().Select(m => new LedgerKey(type.Statistic, m.Index));
    }
}
