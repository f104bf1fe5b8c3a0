namespace Socialstat.Register;

/// <summary>
/// All versions of all events of one statistic in one municipality, the texts they need, the spells that count, and sums for rules about the
/// whole. One file, written new at each change. A daily delivery changes one such file.
/// </summary>
public sealed class Ledger
{
    private const int EventSection = 0;
    private const int HeapSection = 1;
    private const int SpellSection = 2;
    private const int FigureSection = 3;
    private const int InForceSection = 4;
    private const int ComparisonSection = 5;

    /// <summary>The versions, in order of arrival.</summary>
    public required CaseEvent[] Events { get; init; }

    /// <summary>The texts.</summary>
    public required LedgerHeap Heap { get; init; }

    /// <summary>An empty ledger.</summary>
    public static Ledger Empty { get; } = new() { Events = [], Heap = new LedgerHeap() };

    /// <summary>Reads the versions and texts.</summary>
    public static Ledger Read(string path)
    {
        var heap = PackedFile.Read<byte>(path, HeapSection);
        return new Ledger { Events = PackedFile.Read<CaseEvent>(path, EventSection), Heap = new LedgerHeap(heap, heap.Length) };
    }

    /// <summary>Reads the spells, in order of person and spell.</summary>
    public static CaseSpell[] ReadSpells(string path) => PackedFile.Read<CaseSpell>(path, SpellSection);

    /// <summary>Reads the sums.</summary>
    public static int[] ReadFigures(string path) => PackedFile.Read<int>(path, FigureSection);

    /// <summary>Reads the texts.</summary>
    public static byte[] ReadHeap(string path) => PackedFile.Read<byte>(path, HeapSection);

    /// <summary>Reads the versions.</summary>
    public static CaseEvent[] ReadEvents(string path) => PackedFile.Read<CaseEvent>(path, EventSection);

    /// <summary>Reads the records in force, of record types that stand by themselves.</summary>
    public static InForceRow[] ReadInForce(string path) => PackedFile.Read<InForceRow>(path, InForceSection);

    /// <summary>Reads the figures that municipalities are compared by.</summary>
    public static int[] ReadComparisons(string path) => PackedFile.Read<int>(path, ComparisonSection);

    /// <summary>Writes the file.</summary>
    public void Write(string path, CaseSpell[] spells, int[] figures) => PackedFile.Write(
        path, PackedFile.Bytes(Events), Heap.Buffer.AsMemory(0, Heap.Length), PackedFile.Bytes(spells), PackedFile.Bytes(figures));

    /// <summary>Writes the file of a record type whose records stand by themselves.</summary>
    public void Write(string path, CaseSpell[] spells, InForceRow[] inForce, int[] comparisons) => PackedFile.Write(
        path, PackedFile.Bytes(Events), Heap.Buffer.AsMemory(0, Heap.Length), PackedFile.Bytes(spells), ReadOnlyMemory<byte>.Empty,
        PackedFile.Bytes(inForce), PackedFile.Bytes(comparisons));

    /// <summary>The ledger with later versions added; their texts are moved to the end of this ledger's heap.</summary>
    public Ledger With(IReadOnlyList<(List<CaseEvent> Events, LedgerHeap Texts)> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var events = new CaseEvent[Events.Length + added.Sum(a => a.Events.Count)];
        var bytes = new byte[Heap.Length + added.Sum(a => a.Texts.Length)];
        Events.CopyTo(events.AsSpan());
        Heap.Buffer.AsSpan(0, Heap.Length).CopyTo(bytes);
        var (at, shift) = (Events.Length, Heap.Length);
        foreach (var (more, texts) in added)
        {
            more.CopyTo(events, at);
            for (var end = at + more.Count; at < end; at++)
                events[at].HeapOffset += shift;
            texts.Buffer.AsSpan(0, texts.Length).CopyTo(bytes.AsSpan(shift));
            shift += texts.Length;
        }

        return new Ledger { Events = events, Heap = new LedgerHeap(bytes, bytes.Length) };
    }
}
