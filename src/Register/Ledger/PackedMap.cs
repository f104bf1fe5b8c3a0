using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace Socialstat.Register;

/// <summary>A packed file read in place: nothing is copied, and only what is looked at is read from disk.</summary>
public sealed unsafe class PackedMap : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly long[] _lengths;

    /// <summary>Maps the file.</summary>
    /// <exception cref="InvalidDataException">The file is cut off or of another version.</exception>
    public PackedMap(string path)
    {
        _lengths = PackedFile.Lengths(path);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    /// <summary>The rows of a section; valid until the map is disposed.</summary>
    public Rows<T> Section<T>(int section)
        where T : unmanaged
    {
        long offset = PackedFile.HeaderSize;
        for (var i = 0; i < section; i++)
            offset += _lengths[i];
        return new Rows<T>((T*)(_start + offset), (int)(_lengths[section] / Unsafe.SizeOf<T>()));
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}

/// <summary>Rows in an array or in a mapped file, read the same way.</summary>
public readonly unsafe struct Rows<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _start;
    private readonly int _count;

    /// <summary>Rows of an array.</summary>
    public Rows(T[] array)
    {
        _array = array;
        _count = array.Length;
    }

    /// <summary>Rows of mapped memory.</summary>
    internal Rows(T* start, int count)
    {
        _start = start;
        _count = count;
    }

    /// <summary>The array, when the rows are in one.</summary>
    internal T[]? Array => _array;

    /// <summary>The rows.</summary>
    public ReadOnlySpan<T> Span => _array is not null ? _array : new ReadOnlySpan<T>(_start, _count);
}
