using System.Runtime.InteropServices;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Numbers about a delivery that other deliveries are compared with.</summary>
internal sealed record DeliveryNumbers(int Records, int Deletes, bool RejectedWhole, int OwnRejected);

/// <summary>The derived state of a store as a program holds it while it works: deliveries, packed files in force, population register, number changes.</summary>
internal sealed class RegisterState
{
    private readonly string _folder;

    public RegisterState(RegisterStore store)
    {
        _folder = store.Paths.Packed;
        SystemChanges = [.. store.Collection.SystemChanges];
        Files = store.Database.PackedFiles();
        Deliveries.Add(null);
        var numbers = ReadNumbers(store.Database);
        foreach (var receipt in store.Receipts.Receipts)
        {
            if (!numbers.TryGetValue(receipt.Number, out var known))
                break; // Received but not yet settled.
            Deliveries.Add(receipt.ToDelivery());
            Numbers[receipt.Number] = known;
        }

        // Repeats are settled in the order of the log; those that an interrupted run only noted still wait.
        foreach (var repeat in store.Receipts.Repeats.Take(store.Applied - numbers.Count))
            AddSequence(repeat.RepeatOf, repeat.Sequence, repeat.Date);

        if (Files.TryGetValue("links", out var links))
            LinksByLedger = PackedFile.Read<LinkRow>(PathOf(links), 0).ToLookup(r => new LedgerKey((Statistic)r.Statistic, r.Municipality)).ToDictionary(g => g.Key, g => g.Select(r => new NumberChange(r.Old, r.New, r.KnownOn)).ToList());
    }

    /// <summary>An empty state, for checking without a store.</summary>
    public RegisterState()
    {
        _folder = "";
        Files = [];
        Deliveries.Add(null);
    }

    /// <summary>Deliveries by ordinal, with the latest sequence number their bytes have come under.</summary>
    public List<Delivery?> Deliveries { get; } = [];

    /// <summary>All sequence numbers of a delivery's bytes when they came more than once.</summary>
    public Dictionary<int, List<int>> Repeats { get; } = [];

    /// <summary>Number of repeats that are settled: the first ones of the log.</summary>
    public int SettledRepeats => Repeats.Values.Sum(sequences => sequences.Count - 1);

    /// <summary>Changes of source system that reporters have announced.</summary>
    public IReadOnlyList<SystemChange> SystemChanges { get; } = [];

    /// <summary>Numbers about each delivery.</summary>
    public Dictionary<int, DeliveryNumbers> Numbers { get; } = [];

    /// <summary>Packed files in force by name.</summary>
    public Dictionary<string, string> Files { get; }

    /// <summary>Number changes by the ledger that tells of them.</summary>
    public Dictionary<LedgerKey, List<NumberChange>> LinksByLedger { get; } = [];

    /// <summary>The population register; read when it is first asked for.</summary>
    public PopulationRegister People
    {
        get => field ??= Files.TryGetValue("people", out var file) ? PopulationRegister.Open(PathOf(file)) : PopulationRegister.Empty;
        set;
    }

    /// <summary>The departments of Tilbudsportalen; read when they are first asked for.</summary>
    public OfferRegister Offers
    {
        get => field ??= Files.TryGetValue("offers", out var file) ? OfferRegister.Read(PathOf(file)) : OfferRegister.Empty;
        set;
    }

    /// <summary>All ledgers.</summary>
    public IEnumerable<LedgerKey> Ledgers => Files.Keys.Select(LedgerKey.Parse).Where(k => k is not null).Select(k => k!.Value).OrderBy(k => k.Name, StringComparer.Ordinal);

    /// <summary>Full path of a packed file.</summary>
    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>Path of the packed file with the name, or null.</summary>
    public string? PathOfKey(string key) => Files.TryGetValue(key, out var file) ? PathOf(file) : null;

    /// <summary>Notes that a delivery's bytes came again under a sequence number on a day; what is late does not depend on which copy came first.</summary>
    public void AddSequence(int ordinal, int sequence, DateOnly date)
    {
        if (!Repeats.TryGetValue(ordinal, out var sequences))
            Repeats.Add(ordinal, sequences = [Deliveries[ordinal]!.Sequence]);
        sequences.Add(sequence);
        var delivery = Deliveries[ordinal]!;
        Deliveries[ordinal] = delivery with
        {
            Sequence = sequences.Max(),
            Date = date < delivery.Date ? date : delivery.Date,
            RepeatedOn = date > delivery.LatestDate ? date : delivery.LatestDate,
        };
    }

    /// <summary>All number changes together.</summary>
    public IdentityLinks AllLinks()
    {
        var links = new IdentityLinks();
        foreach (var change in LinksByLedger.OrderBy(p => p.Key.Name, StringComparer.Ordinal).SelectMany(p => p.Value))
            links.Add(change);
        return links;
    }

    /// <summary>Writes the number changes.</summary>
    public void WriteLinks(string path) => PackedFile.Write(path, MemoryMarshal.AsBytes(LinksByLedger
        .SelectMany(p => p.Value.Select(l => new LinkRow { Statistic = (short)p.Key.Statistic, Municipality = (short)p.Key.Municipality, Old = l.Old, New = l.New, KnownOn = l.KnownOn })).ToArray().AsSpan()).ToArray());

    private static Dictionary<int, DeliveryNumbers> ReadNumbers(StoreDatabase database)
    {
        var numbers = new Dictionary<int, DeliveryNumbers>();
        using var command = database.Command("SELECT ordinal, records, deletes, rejected_whole, own_rejected FROM delivery");
        using var reader = command.ExecuteReader();
        while (reader.Read())
            numbers[reader.GetInt32(0)] = new DeliveryNumbers(reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3) != 0, reader.GetInt32(4));
        return numbers;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct LinkRow
    {
        public PersonId Old;
        public PersonId New;
        public int KnownOn;
        public short Statistic;
        public short Municipality;
    }
}
