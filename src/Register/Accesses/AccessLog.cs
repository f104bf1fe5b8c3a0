using System.Text.Json;

namespace Socialstat.Register;

/// <summary>
/// Every look at persons behind a figure: one JSON line each, only ever appended, synced before anything is shown, and chained like the
/// receipts, so that a changed, missing or moved line is found. The database notes the end, so that lines missing there are found too.
/// </summary>
public static class AccessLog
{
    private const string State = "accesses";
    private const int MostTries = 100;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>All accesses in order.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before.</exception>
    public static IReadOnlyList<Access> Read(string path)
    {
        if (!File.Exists(path))
            return [];
        var (entries, _, _) = Parse(path, File.ReadAllBytes(path));
        return entries;
    }

    /// <summary>Appends an access and syncs; gives it with its number. Several programs can do so at a time.</summary>
    /// <exception cref="IOException">It cannot be made durable: nothing may be shown.</exception>
    /// <exception cref="InvalidDataException">The log does not agree with itself: nothing may be shown.</exception>
    public static Access Append(StorePaths paths, Access access)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(access);
        var isNew = !File.Exists(paths.Accesses);
        Access noted;
        string chain;
        using (var file = Open(paths.Accesses))
        {
            var text = new byte[file.Length];
            file.ReadExactly(text);
            var (entries, last, whole) = Parse(paths.Accesses, text);
            noted = access with { Number = entries.Count + 1, Previous = last };
            using var line = new MemoryStream();
            chain = ChainedLine.Write(line, JsonSerializer.SerializeToUtf8Bytes(noted, AccessJson.Default.Access));
            // What a stop left of a line that nothing was shown for is taken away.
            file.SetLength(whole);
            file.Position = whole;
            line.WriteTo(file);
            Durable.Sync(file);
        }

        if (isNew)
            Durable.SyncFolder(paths.Folder);
        if (File.Exists(paths.Database))
        {
            using var database = new StoreDatabase(paths.Database);
            database.SetState(State, chain);
        }

        return noted;
    }

    /// <summary>Notes the end of the log in a database that has been made anew.</summary>
    public static void NoteEnd(StorePaths paths, StoreDatabase database)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(database);
        var (good, _, end, _) = ReceiptLog.Verify(paths.Accesses);
        if (good > 0)
            database.SetState(State, end);
    }

    /// <summary>What is wrong with the log; null when nothing is.</summary>
    public static string? Verify(StorePaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (_, fault, _, _) = ReceiptLog.Verify(paths.Accesses);
        if (fault is not null || !File.Exists(paths.Database))
            return fault;
        using var database = new StoreDatabase(paths.Database);
        var isWhole = database.State(State) is not { } end || (File.Exists(paths.Accesses) && File.ReadLines(paths.Accesses).Any(l => l.Contains(end, StringComparison.Ordinal)));
        return isWhole ? null : "lines are missing at the end";
    }

    // The file is held while a line is added; another program waits its turn.
    private static FileStream Open(string path)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
            }
            catch (IOException) when (tries < MostTries && File.Exists(path))
            {
                Thread.Sleep(Between);
            }
        }
    }

    private static (List<Access> Entries, string LastChain, int Whole) Parse(string path, byte[] text)
    {
        var whole = text.AsSpan().LastIndexOf((byte)'\n') + 1;
        var entries = new List<Access>();
        var last = ChainedLine.First;
        foreach (var line in ChainedLine.All(text[..whole]))
        {
            if (line.Fault is not null || line.Previous != last)
                throw new InvalidDataException($"Access log {path}: line {entries.Count + 1} {line.Fault ?? "does not follow the line before"}; run verify.");
            entries.Add(JsonSerializer.Deserialize(line.Body, AccessJson.Default.Access)!);
            last = line.Chain;
        }

        return ChainedLine.CanBeTorn(text.AsSpan(whole)) ? (entries, last, whole) : throw new InvalidDataException($"Access log {path}: line {entries.Count + 1} is changed; run verify.");
    }
}
