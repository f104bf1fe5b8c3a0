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

    /// <summary>start, offer_change or end.</summary>
    public required string Event { get; init; }

    /// <summary>Whether the version takes the event out.</summary>
    public required bool IsDelete { get; init; }

    /// <summary>The person reported; none for other events than start.</summary>
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
        return Find(store, municipality, (version, heap) => version.CaseHash == hash && LedgerHeap.CaseIdBytes(heap, version.HeapOffset).SequenceEqual(wanted));
    }

    /// <summary>The versions of starts about a person, under any number that the cases call the person by.</summary>
    public static IReadOnlyList<CaseVersion> OfPerson(RegisterStore store, PersonId person, Municipality? municipality) =>
        Find(store, municipality, (version, heap) => version.Person == person || ((version.Notes & EventNotes.HasExtras) != 0 && LedgerHeap.Extras(heap, version).PreviousPerson == person));

    /// <summary>The versions of starts about any of the persons in the statistics and municipalities, in one walk through their ledgers.</summary>
    public static IReadOnlyList<CaseVersion> OfPersons(RegisterStore store, IReadOnlySet<PersonId> persons, IReadOnlySet<Statistic> statistics, IReadOnlySet<Municipality> municipalities) =>
        Find(store, key => statistics.Contains(key.Statistic) && key.Place is { } place && municipalities.Contains(place), (version, heap) => persons.Contains(version.Person) || ((version.Notes & EventNotes.HasExtras) != 0 && persons.Contains(LedgerHeap.Extras(heap, version).PreviousPerson)));

    private static List<CaseVersion> Find(RegisterStore store, Municipality? municipality, Func<CaseEvent, byte[], bool> isWanted) =>
        Find(store, key => municipality is null || key.Municipality == municipality.Index, isWanted);

    private static List<CaseVersion> Find(RegisterStore store, Func<LedgerKey, bool> isLedgerWanted, Func<CaseEvent, byte[], bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(store);
        var found = new List<CaseVersion>();
        foreach (var (name, file) in store.Database.PackedFiles().OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (LedgerKey.Parse(name) is not { } key || !isLedgerWanted(key))
                continue;
            var path = Path.Combine(store.Paths.Packed, file);
            var heap = Ledger.ReadHeap(path);
            foreach (var version in Ledger.ReadEvents(path))
            {
                if (isWanted(version, heap))
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
        Event = CodeLists.Events.Codes[version.Event].Value,
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
