namespace Socialstat.Register;

/// <summary>
/// A store in a folder: the truth (inbox and receipts) and what is derived from it (database and packed files). One program at a time may
/// change it; any number may read.
/// </summary>
public sealed class RegisterStore : IDisposable
{
    private readonly FileStream? _lock;
    private readonly FindingLog? _findings;

    private RegisterStore(string folder, bool write)
    {
        Paths = new StorePaths(Path.GetFullPath(folder));
        Directory.CreateDirectory(Paths.Folder);
        Directory.CreateDirectory(Paths.Packed);
        if (write)
            _lock = new FileStream(Paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Inbox = new Inbox(Paths.Inbox);
        if (write)
            Inbox.ClearIncoming();
        Database = new StoreDatabase(Paths.Database);
        try
        {
            Receipts = new ReceiptLog(Paths.Receipts, mend: write, Applied + AppliedHolds);
            if (write)
                _findings = new FindingLog(Paths.Findings, mend: true, FindingLives.Applied(Database));
        }
        catch (InvalidDataException)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where things stand.</summary>
    public StorePaths Paths { get; }

    /// <summary>The bytes of the deliveries.</summary>
    public Inbox Inbox { get; }

    /// <summary>The receipts.</summary>
    public ReceiptLog Receipts { get; }

    /// <summary>Action plans and announced changes of system.</summary>
    public CollectionLog Collection => field ??= new CollectionLog(Paths.Collection, mend: _lock is not null);

    /// <summary>What was told and decided about findings; only those who change the store need it.</summary>
    /// <exception cref="InvalidOperationException">The store was opened to read.</exception>
    public FindingLog Findings => _findings ?? throw new InvalidOperationException("The store was opened to read.");

    /// <summary>What people look up.</summary>
    public StoreDatabase Database { get; private set; }

    /// <summary>The day that the derived state was judged on; null when nothing has been judged.</summary>
    public DateOnly? JudgedOn => Database.State("day") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether the derived state has everything that receipts were given for, in this version's form.</summary>
    public bool IsUpToDate => Database.State("version") == StoreDatabase.Version
        && Applied + AppliedHolds == Receipts.Entries
        && FindingLives.AppliedLength(Database) == (File.Exists(Paths.Findings) ? new FileInfo(Paths.Findings).Length : 0);

    /// <summary>Number of changes of holds that the derived state was made with.</summary>
    public int AppliedHolds => int.Parse(Database.State("holds") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Number of receipts and repeats in the log that the derived state was made from.</summary>
    public int Applied => int.Parse(Database.State("applied") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Path of the snapshot in force; null when there is none.</summary>
    public string? SnapshotPath => Database.PackedFiles().TryGetValue("snapshot", out var file) ? Path.Combine(Paths.Packed, file) : null;

    /// <summary>Whether there is a store in the folder.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, "receipts.log"));

    /// <summary>Opens the store to read.</summary>
    public static RegisterStore OpenToRead(string folder) => new(folder, write: false);

    /// <summary>Opens the store to change it.</summary>
    /// <exception cref="StoreIsBusyException">Another program is changing it.</exception>
    public static RegisterStore OpenToWrite(string folder)
    {
        try
        {
            return new RegisterStore(folder, write: true);
        }
        catch (IOException) when (File.Exists(Path.Combine(folder, "lock")))
        {
            throw new StoreIsBusyException(folder);
        }
    }

    /// <summary>Writes down a fact about the collection; the database notes the end of the log, so that lines missing there are found.</summary>
    public T Note<T>(T fact)
        where T : CollectionFact
    {
        NotedEnd.Require(Database, "collection", Paths.Collection, end => end == Collection.LastChain);
        var noted = Collection.Append(fact);
        Database.SetState("collection", Collection.LastChain);
        return noted;
    }

    /// <summary>Writes down facts about the collection that belong together.</summary>
    public void Note(IReadOnlyList<CollectionFact> facts)
    {
        NotedEnd.Require(Database, "collection", Paths.Collection, end => end == Collection.LastChain);
        Collection.Append(facts);
        Database.SetState("collection", Collection.LastChain);
    }

    /// <summary>Writes down a step in handing out microdata; the database notes the end of the log, so that lines missing there are found.</summary>
    public T Note<T>(MicrodataLog log, T step)
        where T : MicrodataFact
    {
        ArgumentNullException.ThrowIfNull(log);
        NotedEnd.Require(Database, "microdata", Paths.Microdata, end => end == log.LastChain);
        var noted = log.Append(step);
        Database.SetState("microdata", log.LastChain);
        return noted;
    }

    /// <summary>Takes away everything derived, so that it can be made again from the inbox.</summary>
    public void ForgetDerived()
    {
        var ends = NotedEnd.Kept(Paths, Database);
        Database.Dispose();
        foreach (var path in new[] { Paths.Database, Paths.Database + "-wal", Paths.Database + "-shm" })
            File.Delete(path);
        foreach (var path in Directory.EnumerateFiles(Paths.Packed))
            File.Delete(path);
        Database = new StoreDatabase(Paths.Database);
        foreach (var (state, chain) in ends)
            Database.SetState(state, chain);
    }

    /// <summary>Takes away packed files that are no longer in force.</summary>
    public void ClearPacked()
    {
        var inForce = Database.PackedFiles().Values.ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Paths.Packed))
        {
            if (!inForce.Contains(Path.GetFileName(path)))
                File.Delete(path);
        }
    }

    /// <summary>Closes the store.</summary>
    public void Dispose()
    {
        Database.Dispose();
        _lock?.Dispose();
    }
}

/// <summary>Another program is changing the store.</summary>
public sealed class StoreIsBusyException(string folder) : IOException($"The store in {folder} is being changed by another program.");
