using System.Text.Json;

namespace Socialstat.Register;

/// <summary>
/// A log of chained lines that several programs add to and that outlives them all: a line at a time, in turn, synced before anything is answered.
/// Adding reads the last line and nothing before it, so that it takes the same time however long the log is; reading and verifying look at every line.
/// </summary>
internal static class ChainedFile
{
    private const int MostTries = 6000;
    private const int FirstLook = 1 << 13;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// Adds a line and syncs; the database, where there is one, notes it as the end. All in one turn: the end noted before must be in the log, or the new one
    /// would hide that it is gone.
    /// </summary>
    /// <param name="path">The log.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="noted">The store, and under what its database notes the end.</param>
    /// <param name="make">The object to write, with its running number and the chain hash of the line before.</param>
    /// <exception cref="IOException">It cannot be made durable: nothing may be shown or answered.</exception>
    /// <exception cref="InvalidDataException">The last line does not agree with its hash, or lines are missing at the end.</exception>
    public static void Append(string path, string name, (StorePaths Paths, string State) noted, Func<int, string, byte[]> make)
    {
        var isNew = !File.Exists(path);
        using (Turn(path + ".lock"))
        {
            using var database = File.Exists(noted.Paths.Database) ? new StoreDatabase(noted.Paths.Database) : null;
            string chain;
            using (var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, 0))
            {
                var (number, last, previous, whole) = End(file, path, name);
                if (database is not null)
                    NotedEnd.Require(database, noted.State, path, end => end == last || end == previous);
                using var line = new MemoryStream();
                chain = ChainedLine.Write(line, make(number + 1, last));
                // What a stop left of a line that nothing was answered for is taken away.
                file.SetLength(whole);
                file.Position = whole;
                line.WriteTo(file);
                Durable.Sync(file);
            }

            if (isNew)
                Durable.SyncFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            database?.SetState(noted.State, chain);
        }
    }

    /// <summary>All whole lines in order, without their hash, and the chain hash of the last. Another program may be adding one: what is not whole is no line yet.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before.</exception>
    public static (IReadOnlyList<byte[]> Bodies, string LastChain) Read(string path, string name)
    {
        if (!File.Exists(path))
            return ([], ChainedLine.First);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
        var text = new byte[file.Length];
        text = text[..file.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)];
        var whole = text.AsSpan().LastIndexOf((byte)'\n') + 1;
        var bodies = new List<byte[]>();
        var last = ChainedLine.First;
        foreach (var line in ChainedLine.All(text[..whole]))
        {
            if (line.Fault is not null || line.Previous != last)
                throw new InvalidDataException($"{name} {path}: line {bodies.Count + 1} {line.Fault ?? "does not follow the line before"}; run verify.");
            bodies.Add(line.Body);
            last = line.Chain;
        }

        return ChainedLine.CanBeTorn(text.AsSpan(whole)) ? (bodies, last) : throw new InvalidDataException($"{name} {path}: line {bodies.Count + 1} is changed; run verify.");
    }

    /// <summary>What is wrong with the log; null when nothing is. With the chain hash that the database noted, lines missing at the end are found too.</summary>
    public static string? Verify(string path, StorePaths paths, string state)
    {
        var (_, fault, _, _) = ReceiptLog.Verify(path);
        if (fault is not null || !File.Exists(paths.Database))
            return fault;
        using var database = new StoreDatabase(paths.Database);
        return database.State(state) is not { } end || NotedEnd.IsIn(path, end) ? null : "lines are missing at the end";
    }

    // Number and hash of the last whole line, the hash of the one before, and where it ends; looked for from the end in pieces that double.
    private static (int Number, string Chain, string Previous, long Whole) End(FileStream file, string path, string name)
    {
        for (long size = FirstLook; ; size *= 2)
        {
            var from = Math.Max(0, file.Length - size);
            var text = new byte[file.Length - from];
            file.Position = from;
            file.ReadExactly(text);
            var end = text.AsSpan().LastIndexOf((byte)'\n');
            var start = end < 0 ? -1 : text.AsSpan(0, end).LastIndexOf((byte)'\n') + 1;
            if (from > 0 && start <= 0)
                continue;
            var last = end < 0 ? null : ChainedLine.All(text[start..(end + 1)]).Single();
            if (last?.Fault is not null || !ChainedLine.CanBeTorn(text.AsSpan(end + 1)))
                throw new InvalidDataException($"{name} {path}: the last line {last?.Fault ?? "is changed"}; run verify.");
            if (last is null)
                return (0, ChainedLine.First, ChainedLine.First, 0);
            using var body = JsonDocument.Parse(last.Body);
            return (body.RootElement.GetProperty("number").GetInt32(), last.Chain, last.Previous, from + end + 1);
        }
    }

    // A file beside the log is held while a line is added, and the next waits, a minute at most. Not the log itself: readers may read it meanwhile,
    // and on Unix only a file that is shared with nobody keeps another out.
    private static FileStream Turn(string path)
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
}
