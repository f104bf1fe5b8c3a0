using System.Text;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>One version of an event of a case: what it says, the days it is about, and when it became known.</summary>
public sealed record CaseVersion
{
    /// <summary>The statistic.</summary>
    public required Statistic Statistic { get; init; }

    /// <summary>The acting municipality; null where shelters and crisis centres report for themselves.</summary>
    public required Municipality? Municipality { get; init; }

    /// <summary>The code of who acts: the municipality's, or 000 where shelters and crisis centres report for themselves.</summary>
    public string Reporter => Municipality?.Code ?? LedgerKey.CountryCode;

    /// <summary>The case id as sent.</summary>
    public required string CaseId { get; init; }

    /// <summary>The event, such as start, offer_change or end; the record type where its records are no events.</summary>
    public required string Event { get; init; }

    /// <summary>Whether the version takes the event out.</summary>
    public required bool IsDelete { get; init; }

    /// <summary>The person reported; none where the event does not say.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The provision reported.</summary>
    public required LawRef? Provision { get; init; }

    /// <summary>The day of the event (valid time).</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>The end that a start carries (valid time).</summary>
    public required DateOnly? End { get; init; }

    /// <summary>Whether the record breaks an error rule by itself.</summary>
    public required bool HasOwnError { get; init; }

    /// <summary>The receipt of the delivery it came in; its time is when the version became known.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>Data row in the delivery.</summary>
    public required int Row { get; init; }
}

/// <summary>All versions of a case or of a person's cases, as they became known. Read from the ledgers, which hold every version.</summary>
public static class CaseHistory
{
    /// <summary>The versions of a case, in the order in which they became known.</summary>
    public static IReadOnlyList<CaseVersion> OfCase(RegisterStore store, string caseId, Municipality? municipality)
    {
        var wanted = Encoding.UTF8.GetBytes(caseId);
        var hash = EventPacking.HashOf(wanted);
        return Find(store, key => IsIn(key, municipality), (version, heap) => version.CaseHash == hash && LedgerHeap.CaseIdBytes(heap, version.HeapOffset).SequenceEqual(wanted));
    }

    /// <summary>The versions of the cases about a person, under any number that they call the person by.</summary>
    public static IReadOnlyList<CaseVersion> OfPerson(RegisterStore store, PersonId person, Municipality? municipality) =>
        Find(store, key => IsIn(key, municipality), (version, heap) => Names(version, heap, id => id == person));

    /// <summary>The versions of the cases about any of the persons in the statistics and municipalities, in one walk through their ledgers.</summary>
    public static IReadOnlyList<CaseVersion> OfPersons(RegisterStore store, IReadOnlySet<PersonId> persons, IReadOnlySet<Statistic> statistics, IReadOnlySet<Municipality> municipalities) =>
        Find(store, key => statistics.Contains(key.Statistic) && key.Place is { } place && municipalities.Contains(place), (version, heap) => Names(version, heap, persons.Contains));

    private static bool IsIn(LedgerKey key, Municipality? municipality) => municipality is null || key.Municipality == municipality.Index;

    private static bool Names(in CaseEvent version, byte[] heap, Predicate<PersonId> isWanted) =>
        (version.Person.IsGiven && isWanted(version.Person))
        || ((version.Notes & EventNotes.HasExtras) != 0 && LedgerHeap.Extras(heap, version).PreviousPerson is { IsGiven: true } earlier && isWanted(earlier));

    // A case is wanted with all its versions when one of them is: an end or a change of offer names nobody.
    private static List<CaseVersion> Find(RegisterStore store, Func<LedgerKey, bool> isIn, Func<CaseEvent, byte[], bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(store);
        var found = new List<CaseVersion>();
        foreach (var (name, file) in store.Database.PackedFiles().OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (LedgerKey.Parse(name) is not { } key || !isIn(key))
                continue;
            var path = Path.Combine(store.Paths.Packed, file);
            var heap = Ledger.ReadHeap(path);
            var events = Ledger.ReadEvents(path);
            var cases = events.Where(e => isWanted(e, heap)).Select(e => LedgerHeap.CaseId(heap, e.HeapOffset)).ToHashSet(StringComparer.Ordinal);
            var hashes = cases.Select(c => EventPacking.HashOf(Encoding.UTF8.GetBytes(c))).ToHashSet();
            foreach (var version in events)
            {
                if (hashes.Contains(version.CaseHash) && cases.Contains(LedgerHeap.CaseId(heap, version.HeapOffset)))
                    found.Add(Describe(key, version, heap, store.Receipts.Receipts[version.Delivery - 1]));
            }
        }

        return [.. found.OrderBy(v => v.Receipt.Number).ThenBy(v => v.Row)];
    }

    private static CaseVersion Describe(LedgerKey key, in CaseEvent version, byte[] heap, Receipt receipt) => new()
    {
        Statistic = key.Statistic,
        Municipality = key.Place,
        CaseId = LedgerHeap.CaseId(heap, version.HeapOffset),
        Event = key.RecordType.Events is { } events ? events.Codes[version.Event].Value : key.RecordType.Name,
        IsDelete = version.Action == CodeLists.Delete,
        Person = version.Person,
        Provision = version.Provision >= 0 ? Measures.Provisions[version.Provision] : null,
        Day = version.Day == 0 ? null : DateOnly.FromDayNumber(version.Day),
        End = version.EndDay == 0 ? null : DateOnly.FromDayNumber(version.EndDay),
        HasOwnError = (version.Notes & EventNotes.OwnError) != 0,
        Receipt = receipt,
        Row = version.Row,
    };
}
