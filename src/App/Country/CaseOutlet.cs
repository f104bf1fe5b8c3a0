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
        var place = Make(record, draw.Below(_faults.Length));
        if (place >= 0)
            _faults[place]++;
        if (record.IsSent)
            Send(record.Row, spell, record.Delivery);
        foreach (var extra in record.Extra)
            Send(extra, spell, record.Delivery);
    }

    // The fault drawn, or the next in the list that the record can have.
    private static int Make(FaultyRecord record, int from)
    {
        for (var i = 0; i < Faults.All.Count; i++)
        {
            var place = (from + i) % Faults.All.Count;
            var fault = Faults.All[place];
            if (!fault.IsOfDelivery && fault.Fits(record))
            {
                fault.Make(record);
                return place;
            }
        }

        return -1;
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
