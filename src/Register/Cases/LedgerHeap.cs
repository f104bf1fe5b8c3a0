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

    /// <summary>
    /// Adds an entry with a whole record and gives its place: after the case id the number of fields, the length of each, and their texts in the
    /// order of the record type.
    /// </summary>
    public int AddRecord(ReadOnlySpan<byte> caseId, ReadOnlySpan<byte> text, ReadOnlySpan<(int Start, int Length)> fields)
    {
        var need = 1 + caseId.Length + 1 + (fields.Length * sizeof(ushort));
        foreach (var (_, length) in fields)
            need += Math.Min(length, ushort.MaxValue);
        if (Length + need > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + need));
        var place = Length;
        var to = _bytes.AsSpan(place, need);
        to[0] = checked((byte)caseId.Length);
        caseId.CopyTo(to[1..]);
        to = to[(1 + caseId.Length)..];
        to[0] = checked((byte)fields.Length);
        var lengths = to[1..];
        var texts = lengths[(fields.Length * sizeof(ushort))..];
        foreach (var (start, whole) in fields)
        {
            var length = Math.Min(whole, ushort.MaxValue);
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16LittleEndian(lengths, (ushort)length);
            lengths = lengths[sizeof(ushort)..];
            text.Slice(start, length).CopyTo(texts);
            texts = texts[length..];
        }

        Length += need;
        return place;
    }

    /// <summary>Where the fields of a whole record stand in the heap; gives their number.</summary>
    public static int RecordFields(byte[] heap, int place, Span<(int Start, int Length)> fields)
    {
        ArgumentNullException.ThrowIfNull(heap);
        var at = place + 1 + heap[place];
        var count = heap[at++];
        var start = at + (count * sizeof(ushort));
        for (var i = 0; i < count; i++)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadUInt16LittleEndian(heap.AsSpan(at + (i * sizeof(ushort))));
            fields[i] = (start, length);
            start += length;
        }

        return count;
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
