using System.Runtime.InteropServices;
using System.Text;

namespace Socialstat.Register;

/// <summary>
/// The texts of a ledger file: per entry a length byte, the case id in UTF-8, and where noted the rarer values. Grows by appending.
/// </summary>
public sealed class LedgerHeap
{
    private byte[] _bytes;

    /// <summary>A heap that begins with the bytes.</summary>
    public LedgerHeap(byte[] bytes, int length)
    {
        _bytes = bytes;
        Length = length;
    }

    /// <summary>An empty heap.</summary>
    public LedgerHeap()
        : this(new byte[1024], 0)
    {
    }

    /// <summary>Bytes used.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; only the first <see cref="Length"/> are used.</summary>
    public byte[] Buffer => _bytes;

    /// <summary>Adds an entry and gives its place.</summary>
    public int Add(ReadOnlySpan<byte> caseId, in EventExtras extras, bool hasExtras)
    {
        var size = Marshal.SizeOf<EventExtras>();
        var need = 1 + caseId.Length + (hasExtras ? size : 0);
        if (Length + need > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + need));
        var place = Length;
        _bytes[place] = checked((byte)caseId.Length);
        caseId.CopyTo(_bytes.AsSpan(place + 1));
        if (hasExtras)
            MemoryMarshal.Write(_bytes.AsSpan(place + 1 + caseId.Length), in extras);
        Length += need;
        return place;
    }

    /// <summary>The case id of the entry as bytes.</summary>
    public static ReadOnlySpan<byte> CaseIdBytes(byte[] heap, int place)
    {
        ArgumentNullException.ThrowIfNull(heap);
        return heap.AsSpan(place + 1, heap[place]);
    }

    /// <summary>The case id of the entry.</summary>
    public static string CaseId(byte[] heap, int place) => Encoding.UTF8.GetString(CaseIdBytes(heap, place));

    /// <summary>The rarer values of the event.</summary>
    public static EventExtras Extras(byte[] heap, in CaseEvent version)
    {
        ArgumentNullException.ThrowIfNull(heap);
        return (version.Notes & EventNotes.HasExtras) == 0
            ? default
            : MemoryMarshal.Read<EventExtras>(heap.AsSpan(version.HeapOffset + 1 + heap[version.HeapOffset]));
    }
}
