using Socialstat.Law;

namespace Socialstat.App;

/// <summary>
/// The delivery files of record types whose records stand by themselves, while they are made: one part file per reporter and day; sequence
/// numbers are given at the end.
/// </summary>
internal sealed class EntryFiles(CountryPlan plan, string folder)
{
    private const int BufferSize = 8 * 1024;
    // The columns of the contract are filled in; those that only rules ask for are left out, as most senders do.
    private static readonly HashSet<string> AskedForByRules =
    [
        "unborn", "consent", "mother_moved", "child_died", "follow_up", "residential_like", "usage", "notification_kind", "delete_reason", "lived_with_parents", "contact_kind",
        "enrolled_elsewhere", "enquiries", "driver_licence_pending", "payment_kind", "without_vat", "without_refund", "old_period_end", "schema_version",
        "placement.paying_municipality", "notification.legal_basis", "drug.legal_basis", "expenditure.legal_basis",
        "shelter_enquiry.sex", "crisis_stay.sex", "crisis_stay.birth_date", "crisis_enquiry.sex", "expenditure.sex",
    ];

    private readonly SortedDictionary<string, DeliveryPart> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _columns = [];
    private readonly int _faultMillionths = (int)((plan.Faults * 1_000_000) + 0.5);
    private readonly long[] _faults = new long[EntryFaults.All.Count];
    private readonly RowText _text = new();
    private long _number;

    /// <summary>Records written by record type.</summary>
    public SortedDictionary<string, long> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts by position in <see cref="EntryFaults.All"/>.</summary>
    public IReadOnlyList<long> FaultCounts => _faults;

    /// <summary>Number of files.</summary>
    public int Files => _parts.Count;

    /// <summary>Sends a record, name and value in turn, in the reporter's delivery of the day. Now and then it gets a fault.</summary>
    public void Add(RecordType type, string reporter, int day, params ReadOnlySpan<string> values)
    {
        var record = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i += 2)
            record[values[i]] = values[i + 1];
        Add(type, reporter, day, record);
    }

    /// <summary>Sends a record.</summary>
    public void Add(RecordType type, string reporter, int day, Dictionary<string, string> record)
    {
        var draw = new Draw(plan.Seed, Purpose.EntryFault, _number++);
        if (_faultMillionths > 0 && draw.Millionths(_faultMillionths))
            MakeFault(type, record, draw);
        _text.Clear();
        foreach (var column in ColumnsOf(type))
            _text.Add(record.GetValueOrDefault(column, ""));
        _text.EndLine();
        PartOf(type, reporter, day).Add(_text.Bytes);
        Records[type.Name] = Records.GetValueOrDefault(type.Name) + 1;
    }

    /// <summary>Empties the buffers and gives the files their names.</summary>
    public void Finish()
    {
        var series = "";
        var sequence = 0;
        foreach (var part in _parts.Values)
        {
            part.Flush();
            var own = $"{part.Type}_{part.Reporter}";
            sequence = own == series ? sequence + 1 : 1;
            series = own;
            File.Move(part.Path, Path.Combine(folder, Deliveries.FileName(part.Type, part.Reporter, part.Day, sequence)));
        }
    }

    private void MakeFault(RecordType type, Dictionary<string, string> record, Draw draw)
    {
        var first = draw.Below(EntryFaults.All.Count);
        for (var i = 0; i < EntryFaults.All.Count; i++)
        {
            var at = (first + i) % EntryFaults.All.Count;
            var fault = EntryFaults.All[at];
            if (fault.Type != type.Name || !fault.Fits(record))
                continue;
            fault.Make(record, draw);
            _faults[at]++;
            return;
        }
    }

    private string[] ColumnsOf(RecordType type)
    {
        if (!_columns.TryGetValue(type.Name, out var columns))
            _columns.Add(type.Name, columns = [.. type.Fields.Select(f => f.Field.Name).Where(f => !AskedForByRules.Contains(f) && !AskedForByRules.Contains($"{type.Name}.{f}"))]);
        return columns;
    }

    private DeliveryPart PartOf(RecordType type, string reporter, int day)
    {
        var key = $"{type.Name}_{reporter}_{day:D7}";
        if (_parts.TryGetValue(key, out var part))
            return part;
        _parts.Add(key, part = new DeliveryPart(Path.Combine(folder, key + ".part"), type.Name, reporter, day, BufferSize));
        var header = new RowText();
        header.Add(string.Join(';', ColumnsOf(type))).EndLine();
        part.Add(header.Bytes);
        return part;
    }
}
