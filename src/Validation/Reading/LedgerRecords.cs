using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// The records of one ledger, read from its texts when they are asked for. The same few objects are filled again and again.
/// Not shared between threads.
/// </summary>
public sealed class LedgerRecords(RecordType type, byte[] heap)
{
    private readonly Stack<Candidate> _free = new();

    /// <summary>The record type.</summary>
    public RecordType Type { get; } = type;

    /// <summary>The ledger's texts.</summary>
    public byte[] Heap { get; } = heap;

    /// <summary>Reads a record. It belongs to the caller until it is given back.</summary>
    internal Candidate Take(in CaseEvent version, Delivery delivery)
    {
        if (!_free.TryPop(out var record))
            record = new Candidate(Type);
        EntryPacking.Read(record, version, Heap, delivery);
        return record;
    }

    /// <summary>Takes a record back that nobody looks at any more.</summary>
    internal void GiveBack(Candidate record) => _free.Push(record);
}
