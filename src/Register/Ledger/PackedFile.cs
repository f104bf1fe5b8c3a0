using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Socialstat.Register;

/// <summary>
/// A derived file of up to six sections of packed rows, with a checksum. Written beside its name and renamed, so that readers see the old or
/// the new file. It can always be made again from the inbox, so it is not synced.
/// </summary>
public static class PackedFile
{
    private const uint Magic = 0x50535353; // "SSSP"
    private const int Version = 2;
    private const int Sections = 6;

    /// <summary>Writes the sections.</summary>
    public static void Write(string path, params ReadOnlySpan<ReadOnlyMemory<byte>> sections)
    {
        var header = new Header { Magic = Magic, Version = Version };
        var checksum = 0xFFFFFFFF;
        for (var i = 0; i < sections.Length; i++)
        {
            header.Lengths[i] = sections[i].Length;
            checksum = Checksum.Combine(checksum, sections[i].Span);
        }

        header.Checksum = checksum;
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 0))
        {
            stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
            foreach (var section in sections)
                stream.Write(section.Span);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads one section as rows.</summary>
    /// <exception cref="InvalidDataException">The file is cut off or of another version.</exception>
    public static T[] Read<T>(string path, int section)
        where T : unmanaged
    {
        using var file = File.OpenHandle(path);
        var header = ReadHeader(path, file);
        long offset = Unsafe.SizeOf<Header>();
        for (var i = 0; i < section; i++)
            offset += header.Lengths[i];
        var length = header.Lengths[section];
        if (length % Unsafe.SizeOf<T>() != 0)
            throw new InvalidDataException($"{path} has an uneven section; run rebuild.");
        var rows = GC.AllocateUninitializedArray<T>((int)(length / Unsafe.SizeOf<T>()));
        var bytes = MemoryMarshal.AsBytes(rows.AsSpan());
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, bytes, offset);
            if (read == 0)
                throw new InvalidDataException($"{path} is cut off; run rebuild.");
            bytes = bytes[read..];
            offset += read;
        }

        return rows;
    }

    /// <summary>Bytes before the first section.</summary>
    internal static int HeaderSize => Unsafe.SizeOf<Header>();

    /// <summary>Lengths of the sections in bytes.</summary>
    /// <exception cref="InvalidDataException">The file is cut off or of another version.</exception>
    internal static long[] Lengths(string path)
    {
        using var file = File.OpenHandle(path);
        var header = ReadHeader(path, file);
        return ((ReadOnlySpan<long>)header.Lengths).ToArray();
    }

    /// <summary>The bytes of rows, without copying them.</summary>
    public static ReadOnlyMemory<byte> Bytes<T>(T[] rows)
        where T : unmanaged => new CastMemory<T>(rows).Memory;

    /// <summary>Whether the file agrees with its checksum.</summary>
    public static bool IsSound(string path)
    {
        if (!File.Exists(path))
            return false;
        using var file = File.OpenHandle(path);
        Header header;
        try
        {
            header = ReadHeader(path, file);
        }
        catch (InvalidDataException)
        {
            return false;
        }

        var checksum = 0xFFFFFFFF;
        for (var i = 0; i < Sections; i++)
        {
            if (header.Lengths[i] > 0)
                checksum = Checksum.Combine(checksum, Read<byte>(path, i));
        }

        return checksum == header.Checksum;
    }

    private static Header ReadHeader(string path, Microsoft.Win32.SafeHandles.SafeFileHandle file)
    {
        var header = default(Header);
        var read = RandomAccess.Read(file, MemoryMarshal.AsBytes(new Span<Header>(ref header)), 0);
        var length = (long)Unsafe.SizeOf<Header>();
        for (var i = 0; i < Sections; i++)
            length += header.Lengths[i];
        if (read < Unsafe.SizeOf<Header>() || header.Magic != Magic || header.Version != Version || length != RandomAccess.GetLength(file))
            throw new InvalidDataException($"{path} is cut off or of another version; run rebuild.");
        return header;
    }

    [InlineArray(Sections)]
    private struct SectionLengths
    {
        private long _first;
    }

    [StructLayout(LayoutKind.Sequential, Size = 64)]
    private struct Header
    {
        public uint Magic;
        public int Version;
        public uint Checksum;
        public SectionLengths Lengths;
    }

    private sealed class CastMemory<T>(T[] rows) : System.Buffers.MemoryManager<byte>
        where T : unmanaged
    {
        public override Span<byte> GetSpan() => MemoryMarshal.AsBytes(rows.AsSpan());

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
