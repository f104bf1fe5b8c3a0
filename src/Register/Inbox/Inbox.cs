using System.Buffers;

namespace Socialstat.Register;

/// <summary>What was seen of a delivery's bytes while they were kept.</summary>
/// <param name="Sha256">SHA-256, lower-case hexadecimal.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="IsUtf8">Whether the bytes are valid UTF-8.</param>
/// <param name="HasNul">Whether there is a NUL byte.</param>
public sealed record KeptBytes(string Sha256, long Length, bool IsUtf8, bool HasNul);

/// <summary>
/// The bytes of every delivery as they came, by their SHA-256. Nothing is ever changed or taken away: this is the truth that everything else
/// is made from. Whether bytes are kept never depends on what they say.
/// </summary>
public sealed class Inbox
{
    private readonly string _folder;
    private readonly HashSet<string> _touched = [];
    private int _temporary;

    /// <summary>The inbox in a folder, which is made when it is missing.</summary>
    public Inbox(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>Where the bytes with the hash stand.</summary>
    public string PathOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Path.Combine(_folder, sha256[..2], sha256);
    }

    /// <summary>
    /// Keeps all bytes of the stream: written, synced, and renamed to their hash. The names are durable after <see cref="SyncNames"/>.
    /// Memory does not grow with the stream.
    /// </summary>
    /// <exception cref="IOException">The bytes cannot be made durable.</exception>
    public KeptBytes Keep(Stream source)
    {
        var temporary = Path.Combine(_folder, $"incoming-{Environment.ProcessId}-{Interlocked.Increment(ref _temporary)}");
        KeptBytes kept;
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 0))
        {
            kept = Look(source, file);
            Durable.Sync(file);
        }

        Adopt(temporary, kept);
        return kept;
    }

    /// <summary>Takes over a file whose bytes are synced and known: it is renamed to its hash. The names are durable after <see cref="SyncNames"/>.</summary>
    /// <exception cref="IOException">The file cannot be moved.</exception>
    public void Adopt(string file, KeptBytes kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var path = PathOf(kept.Sha256);
        var folder = Path.GetDirectoryName(path)!;
        lock (_touched)
        {
            if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder);
                _touched.Add(_folder);
            }

            _touched.Add(folder);
        }

        File.Move(file, path, overwrite: true);
    }

    /// <summary>Opens the bytes with the hash.</summary>
    /// <exception cref="FileNotFoundException">They are not there.</exception>
    public FileStream Open(string sha256) => new(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 0);

    /// <summary>Reads all bytes of the stream, writing them to the copy when there is one.</summary>
    public static KeptBytes Look(Stream source, Stream? copy = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        const int PieceSize = 1 << 20;
        using var look = new ByteLook();
        var buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        int read;
        while ((read = source.Read(buffer, 0, PieceSize)) > 0)
        {
            var bytes = buffer.AsSpan(0, read);
            look.Add(bytes);
            copy?.Write(bytes);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return look.Done();
    }

    /// <summary>Makes the names of everything kept since the last call durable.</summary>
    public void SyncNames()
    {
        lock (_touched)
        {
            foreach (var folder in _touched)
                Durable.SyncFolder(folder);
            _touched.Clear();
        }
    }

    /// <summary>Takes away what an interrupted run left half written; no receipt was given for it.</summary>
    public void ClearIncoming()
    {
        foreach (var path in Directory.EnumerateFiles(_folder, "incoming-*"))
            File.Delete(path);
    }

    /// <summary>Hashes of all bytes in the inbox, from their names.</summary>
    public IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(_folder).Order(StringComparer.Ordinal)
            .SelectMany(d => Directory.EnumerateFiles(d).Order(StringComparer.Ordinal)).Select(p => Path.GetFileName(p)!);
}
