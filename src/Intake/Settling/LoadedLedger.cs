using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>What is in force in a ledger, read for rules that look at several ledgers: records by themselves, or spells of measures.</summary>
internal sealed class LoadedLedger
{
    private readonly LedgerKey _key;
    private readonly CaseEvent[] _events;
    private readonly LedgerRecords _records;
    private readonly InForceRow[] _inForce;
    private readonly CaseSpell[] _spells;
    private readonly Surroundings _around;
    private Dictionary<(int Delivery, int Row), int>? _starts;

    private LoadedLedger(LedgerKey key, Ledger ledger, InForceRow[] inForce, CaseSpell[] spells, Surroundings around)
    {
        _key = key;
        _events = ledger.Events;
        _records = new LedgerRecords(key.RecordType, ledger.Heap.Buffer);
        _inForce = inForce;
        _spells = key.RecordType.IsEntry ? [] : spells;
        _around = around;
    }

    /// <summary>What was just settled and is still in memory, or else the file; empty when there is neither.</summary>
    public static LoadedLedger Of(LedgerKey key, SettledLedger? settled, string? path, Surroundings around)
    {
        if (settled is { Ledger.Events.Length: > 0 })
            return new LoadedLedger(key, settled.Ledger, settled.InForce, settled.Spells, around);
        return path is null
            ? new LoadedLedger(key, Ledger.Empty, [], [], around)
            : new LoadedLedger(key, Ledger.Read(path), key.RecordType.IsEntry ? Ledger.ReadInForce(path) : [], Ledger.ReadSpells(path), around);
    }

    /// <summary>The person of each row.</summary>
    public IEnumerable<PersonId> Persons() => _key.RecordType.IsEntry ? _inForce.Select(r => r.Person) : _spells.Select(s => s.Person);

    /// <summary>The event of a row.</summary>
    public int EventAt(int row) => _key.RecordType.IsEntry ? _inForce[row].Event : CodeLists.Start;

    /// <summary>All rows.</summary>
    public IEnumerable<Entry> All() => Enumerable.Range(0, Math.Max(_inForce.Length, _spells.Length)).Select(EntryAt);

    /// <summary>A row as rules see it.</summary>
    public Entry EntryAt(int row) => _key.RecordType.IsEntry ? RecordAt(_inForce[row]) : SpellAt(_spells[row]);

    private Entry RecordAt(in InForceRow row)
    {
        var version = _events[row.Position];
        var entry = EntryJudge.Identified(new Entry(version, _records, _around.Deliveries[version.Delivery]!, _key.Municipality), _around);
        if (entry.Person.IsGiven || !row.Person.IsGiven)
            return entry;
        // An event that does not say who it is about is about the person of its case.
        entry.Person = row.Person;
        entry.IsOnPerson = true;
        return entry;
    }

    private Entry SpellAt(in CaseSpell spell)
    {
        if (_starts is null)
        {
            _starts = new Dictionary<(int, int), int>(_events.Length);
            for (var i = 0; i < _events.Length; i++)
                _starts[(_events[i].Delivery, _events[i].Row)] = i;
        }

        var version = _events[_starts[(spell.Delivery, spell.Row)]];
        version.EndDay = spell.Word.End == PackedDay.Open ? 0 : PackedDay.Unpack(spell.Word.End).DayNumber;
        var entry = EntryJudge.Identified(new Entry(version, _records, _around.Deliveries[version.Delivery]!, _key.Municipality), _around);
        entry.Person = spell.Person;
        return entry;
    }
}
