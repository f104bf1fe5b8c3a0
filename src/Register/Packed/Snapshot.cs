using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Socialstat.Register;

/// <summary>
/// The register as statistics read it: persons in order of identity, and each person's accepted spells in order of municipality,
/// measure and day. Immutable; memory-mapped from a file that is checked when it is opened, or held in memory.
/// It can always be made again from the inbox.
/// </summary>
public sealed unsafe class Snapshot : IDisposable
{
    private const uint Magic = 0x4E535353; // "SSSN"
    private const int Version = 1;
    private readonly SnapshotPerson[]? _persons;
    private readonly ulong[]? _spells;
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;
    private readonly Header _header;

    /// <summary>A snapshot in memory. Persons must be in order, each with its first spell; spells of a person must be sorted.</summary>
    public Snapshot(SnapshotPerson[] persons, ulong[] spells)
    {
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(spells);
        _persons = persons;
        _spells = spells;
    }

    private Snapshot(MemoryMappedFile file, MemoryMappedViewAccessor view, byte* start, Header header)
    {
        _file = file;
        _view = view;
        _start = start;
        _header = header;
    }

    /// <summary>The persons with at least one spell.</summary>
    public ReadOnlySpan<SnapshotPerson> Persons => _persons is not null
        ? _persons
        : new ReadOnlySpan<SnapshotPerson>(_start + sizeof(Header), _header.Persons);

    /// <summary>All spells as <see cref="SpellWord"/> bits.</summary>
    public ReadOnlySpan<ulong> Spells => _spells is not null
        ? _spells
        : new ReadOnlySpan<ulong>(_start + sizeof(Header) + ((long)_header.Persons * sizeof(SnapshotPerson)), _header.Spells);

    /// <summary>The spells of the person at the position.</summary>
    public ReadOnlySpan<ulong> SpellsOf(int person)
    {
        var persons = Persons;
        var first = persons[person].FirstSpell;
        var end = person + 1 < persons.Length ? persons[person + 1].FirstSpell : Spells.Length;
        return Spells[first..end];
    }

    /// <summary>Opens a snapshot file and checks it.</summary>
    /// <exception cref="InvalidDataException">The file is cut off, of another version, or its checksum is wrong.</exception>
    public static Snapshot Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < sizeof(Header))
            throw new InvalidDataException($"Snapshot {path} is cut off.");
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        var header = Unsafe.ReadUnaligned<Header>(start);
        var body = length - sizeof(Header);
        if (header.Magic != Magic || header.Version != Version
            || body != ((long)header.Persons * sizeof(SnapshotPerson)) + ((long)header.Spells * sizeof(ulong))
            || header.Checksum != Checksum.Of(new ReadOnlySpan<byte>(start + sizeof(Header), checked((int)body))))
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            file.Dispose();
            throw new InvalidDataException($"Snapshot {path} does not agree with its checksum; run rebuild.");
        }

        return new Snapshot(file, view, start, header);
    }

    /// <summary>Writes a snapshot beside the path and renames it into place, so that readers see the old or the new file.</summary>
    public static void Write(string path, ReadOnlySpan<SnapshotPerson> persons, ReadOnlySpan<ulong> spells)
    {
        var personBytes = MemoryMarshal.AsBytes(persons);
        var spellBytes = MemoryMarshal.AsBytes(spells);
        var header = new Header
        {
            Magic = Magic,
            Version = Version,
            Persons = persons.Length,
            Spells = spells.Length,
            Checksum = Checksum.Combine(Checksum.Of(personBytes), spellBytes),
        };
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 0))
        {
            stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
            stream.Write(personBytes);
            stream.Write(spellBytes);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        if (_view is not null)
        {
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file!.Dispose();
        }
    }

    [StructLayout(LayoutKind.Sequential, Size = 64)]
    private struct Header
    {
        public uint Magic;
        public int Version;
        public int Persons;
        public int Spells;
        public uint Checksum;
    }
}
