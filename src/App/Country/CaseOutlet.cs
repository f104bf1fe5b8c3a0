using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The way out for case records: makes the faults that the plan asks for, counts, and hands the line to its delivery.</summary>
internal sealed class CaseOutlet
{
    private readonly Setting _setting;
    private readonly Deliveries _deliveries;
    private readonly int _faultMillionths;
    private readonly long[] _faults = new long[Faults.All.Count];
    private readonly RowText _text = new();
    private long _number;

    public CaseOutlet(Setting setting, Deliveries deliveries)
    {
        _setting = setting;
        _deliveries = deliveries;
        _faultMillionths = (int)((setting.Plan.Faults * 1_000_000) + 0.5);
    }

    /// <summary>Records written, by statistic.</summary>
    public long SupportRecords { get; private set; }

    public long DisabilityRecords { get; private set; }

    /// <summary>Counts by position in <see cref="Faults.All"/>.</summary>
    public IReadOnlyList<long> FaultCounts => _faults;

    /// <summary>Told of every case that is reported.</summary>
    public Action<CaseSpell>? Told { get; set; }

    /// <summary>Sends the record in the municipality's delivery with the number.</summary>
    public void Emit(CaseRow row, CaseSpell spell, int delivery)
    {
        var draw = new Draw(_setting.Plan.Seed, Purpose.Fault, _number++);
        if (_faultMillionths == 0 || !draw.Millionths(_faultMillionths))
        {
            Send(row, spell, delivery);
            return;
        }

        var record = new FaultyRecord(row.Copy(), spell, _setting, delivery, draw);
        var place = Make(record, draw);
        if (place >= 0)
            _faults[place]++;
        if (record.IsSent)
            Send(record.Row, spell, record.Delivery);
        foreach (var extra in record.Extra)
            Send(extra, spell, record.Delivery);
    }

    // One of the faults that the record can have, by weight; its position, or -1 when there is none.
    private static int Make(FaultyRecord record, Draw draw)
    {
        var all = Faults.All;
        Span<int> upTo = stackalloc int[all.Count];
        var sum = 0;
        for (var i = 0; i < all.Count; i++)
            upTo[i] = sum += !all[i].IsOfDelivery && all[i].Fits(record) ? all[i].Weight : 0;
        if (sum == 0)
            return -1;
        var at = draw.Below(sum);
        var place = 0;
        while (upTo[place] <= at)
            place++;
        all[place].Make(record);
        return place;
    }

    private void Send(CaseRow row, CaseSpell spell, int delivery)
    {
        if (spell.Statistic == Statistic.Support)
            SupportRecords++;
        else
            DisabilityRecords++;
        _text.Clear();
        row.Write(_text, spell.Statistic);
        _deliveries.Add(spell.Statistic, spell.Municipality, delivery, _text);
    }
}
