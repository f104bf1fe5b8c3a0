using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>The releases of a store as files: the log beside the receipts, and a folder for each making. Nothing in it is ever changed or taken away.</summary>
internal sealed class ReleaseFolder(StorePaths paths)
{
    private const string Unfinished = ".unfinished-", NotedAs = "releases";

    public ReleaseFolder(string store)
        : this(new StorePaths(Path.GetFullPath(store)))
    {
    }

    /// <summary>The store's folder.</summary>
    public string Store => paths.Folder;

    /// <summary>Length of the log in bytes; 0 when there is none.</summary>
    public long LogLength => new FileInfo(paths.ReleaseLog) is { Exists: true } file ? file.Length : 0;

    /// <summary>The log as it stands.</summary>
    /// <exception cref="InvalidDataException">It has been changed.</exception>
    public ReleaseLog Log() => new(LogLength == 0 ? [] : File.ReadAllBytes(paths.ReleaseLog));

    /// <summary>The bytes of a file of a making; null when it is not there.</summary>
    public byte[]? Read(string folder, string file)
    {
        var path = Path.Combine(paths.Releases, folder, file);
        return IsName(folder) && IsName(file) && File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <summary>Folders that no event of the log names: makings that were stopped before they were written down.</summary>
    public IEnumerable<string> LeftByStop(ReleaseLog log)
    {
        var known = log.Events.OfType<ReleaseMade>().Select(m => m.Folder).ToHashSet(StringComparer.Ordinal);
        return Directory.Exists(paths.Releases) ? Directory.EnumerateDirectories(paths.Releases).Select(d => Path.GetFileName(d)!).Where(d => !known.Contains(d)).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Holds the releases for one who changes them; the register can be changed by another meanwhile.</summary>
    /// <exception cref="StoreIsBusyException">Another program holds them.</exception>
    public FileStream Hold()
    {
        Directory.CreateDirectory(paths.Releases);
        try
        {
            return new FileStream(Path.Combine(paths.Releases, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StoreIsBusyException(paths.Releases);
        }
    }

    /// <summary>Writes an event down, durably; the caller holds the releases.</summary>
    /// <exception cref="IOException">It cannot be made durable.</exception>
    /// <exception cref="InvalidDataException">Lines are missing at the end of the log.</exception>
    public void Append(ReleaseEvent next)
    {
        var log = Log();
        var isNew = LogLength == 0;
        using var database = File.Exists(paths.Database) ? new StoreDatabase(paths.Database) : null;
        if (database is not null)
            NotedEnd.Require(database, NotedAs, paths.ReleaseLog, end => end == log.LastChain);
        using (var file = new FileStream(paths.ReleaseLog, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, 0))
        {
            // What a stop left of a line that was never finished.
            file.SetLength(log.Length);
            file.Seek(0, SeekOrigin.End);
            file.Write(log.LineOf(next));
            Durable.Sync(file);
        }

        if (isNew)
            Durable.SyncFolder(paths.Folder);
        database?.SetState(NotedAs, Log().LastChain);
    }

    /// <summary>Keeps the files of a making: written under another name, synced, and renamed. A making that was stopped before is replaced.</summary>
    /// <exception cref="IOException">They cannot be made durable, or the folder is named in the log.</exception>
    public void Keep(string folder, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        if (Log().Events.OfType<ReleaseMade>().Any(m => m.Folder == folder))
            throw new IOException($"The release folder {folder} exists.");
        var unfinished = Path.Combine(paths.Releases, Unfinished + folder);
        var finished = Path.Combine(paths.Releases, folder);
        foreach (var left in new[] { unfinished, finished }.Where(Directory.Exists))
            Directory.Delete(left, recursive: true);
        Directory.CreateDirectory(unfinished);
        foreach (var (name, bytes) in files)
        {
            using var file = new FileStream(Path.Combine(unfinished, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
            file.Write(bytes);
            Durable.Sync(file);
        }

        Durable.SyncFolder(unfinished);
        Directory.Move(unfinished, finished);
        Durable.SyncFolder(paths.Releases);
    }

    private static bool IsName(string name) => name.Length > 0 && Path.GetFileName(name) == name && name is not ("." or "..");
}
