using System.Text.Json;

namespace Socialstat.Register;

/// <summary>
/// What happened to the money data of all municipalities: one JSON line each, only ever appended, synced, and chained like the receipts, so that
/// a changed, missing or moved line is found. The database notes the end, so that lines missing there are found too. Rebuild leaves it alone.
/// </summary>
public static class MoneyLog
{
    private const string State = "money";
    private const int MostTries = 100;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>All facts in order, and the chain hash of the last.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before.</exception>
    public static (IReadOnlyList<MoneyFact> Facts, string LastChain) Read(StorePaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (!File.Exists(paths.MoneyLog))
            return ([], ChainedLine.First);
        // Another program may be adding a line: what is not whole is no fact yet.
        using var file = new FileStream(paths.MoneyLog, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
        var (facts, last, _) = Parse(paths.MoneyLog, Bytes(file));
        return (facts, last);
    }

    /// <summary>Appends a fact and syncs; gives it with its number. Several programs can do so at a time.</summary>
    /// <exception cref="IOException">It cannot be made durable.</exception>
    /// <exception cref="InvalidDataException">The log does not agree with itself.</exception>
    public static T Append<T>(StorePaths paths, T fact)
        where T : MoneyFact
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(fact);
        Directory.CreateDirectory(paths.Money);
        var isNew = !File.Exists(paths.MoneyLog);
        T noted;
        string chain;
        using (var file = Open(paths.MoneyLog))
        {
            var (facts, last, whole) = Parse(paths.MoneyLog, Bytes(file));
            noted = fact with { Number = facts.Count + 1, Previous = last };
            using var line = new MemoryStream();
            chain = ChainedLine.Write(line, JsonSerializer.SerializeToUtf8Bytes(noted, MoneyJson.Default.MoneyFact));
            file.SetLength(whole);
            file.Position = whole;
            line.WriteTo(file);
            Durable.Sync(file);
        }

        if (isNew)
            Durable.SyncFolder(paths.Money);
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
        if (ReceiptLog.Verify(paths.MoneyLog) is { Good: > 0, LastChain: var last })
            database.SetState(State, last);
    }

    /// <summary>What is wrong with the log; null when nothing is.</summary>
    public static string? Verify(StorePaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (_, fault, _, _) = ReceiptLog.Verify(paths.MoneyLog);
        if (fault is not null || !File.Exists(paths.Database))
            return fault;
        using var database = new StoreDatabase(paths.Database);
        var isWhole = database.State(State) is not { } end || (File.Exists(paths.MoneyLog) && File.ReadLines(paths.MoneyLog).Any(l => l.Contains(end, StringComparison.Ordinal)));
        return isWhole ? null : "lines are missing at the end";
    }

    private static byte[] Bytes(FileStream file)
    {
        var text = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(text);
        return text;
    }

    // The file is held while a line is added; another program waits its turn.
    private static FileStream Open(string path)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 0);
            }
            catch (IOException) when (tries < MostTries && File.Exists(path))
            {
                Thread.Sleep(Between);
            }
        }
    }

    private static (List<MoneyFact> Facts, string LastChain, int Whole) Parse(string path, byte[] text)
    {
        var whole = text.AsSpan().LastIndexOf((byte)'\n') + 1;
        var facts = new List<MoneyFact>();
        var last = ChainedLine.First;
        foreach (var line in ChainedLine.All(text[..whole]))
        {
            if (line.Fault is not null || line.Previous != last)
                throw new InvalidDataException($"Money log {path}: line {facts.Count + 1} {line.Fault ?? "does not follow the line before"}; run verify.");
            facts.Add(JsonSerializer.Deserialize(line.Body, MoneyJson.Default.MoneyFact)!);
            last = line.Chain;
        }

        return ChainedLine.CanBeTorn(text.AsSpan(whole)) ? (facts, last, whole) : throw new InvalidDataException($"Money log {path}: line {facts.Count + 1} is changed; run verify.");
    }
}

/// <summary>How the facts are written: compact, in the order declared.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(MoneyFact))]
internal sealed partial class MoneyJson : System.Text.Json.Serialization.JsonSerializerContext;
