using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What is in force of a municipality's placements: its versions, the stays that count, and the records in force.</summary>
/// <param name="Municipality">Index of the municipality.</param>
/// <param name="Ledger">All versions, and their texts.</param>
/// <param name="Spells">The stays, in order of person.</param>
/// <param name="InForce">The records in force.</param>
public sealed record PlacementLedger(int Municipality, Ledger Ledger, CaseSpell[] Spells, InForceRow[] InForce);

/// <summary>
/// The stays of placed children in all municipalities, for rules about measures beside a placement. Read when it is first asked for, since
/// most changes need none of it. Safe to share between threads.
/// </summary>
public sealed class PlacementStays
{
    private readonly Lazy<Index> _index;
    private readonly IReadOnlyList<Delivery?> _deliveries;

    /// <summary>Stays that are loaded when they are needed.</summary>
    public PlacementStays(IReadOnlyList<Delivery?> deliveries, Func<IReadOnlyList<PlacementLedger>> load)
    {
        _deliveries = deliveries;
        _index = new Lazy<Index>(() => new Index(load()));
    }

    /// <summary>No placements have been delivered.</summary>
    public static PlacementStays None { get; } = new([], () => []);

    /// <summary>Whether any placement is in force in the register.</summary>
    public bool IsAvailable => _index.Value.Ledgers.Any(l => l.InForce.Length > 0);

    /// <summary>Whether records of the event are kept besides stays: decisions about youth stays, and ends.</summary>
    public static bool Keeps(int theEvent) => theEvent is PlacementEvents.YouthDecision or PlacementEvents.End;

    /// <summary>The stays of a child, in any municipality.</summary>
    public IEnumerable<PlacedStay> Of(PersonId person)
    {
        var index = _index.Value;
        foreach (var (ledger, row, isStay) in index.Find(person))
        {
            if (isStay)
                yield return new PlacedStay(this, index.Ledgers[ledger], index.Ledgers[ledger].Spells[row]);
        }
    }

    /// <summary>The decisions about youth stays and the ends of a young person's placements in a municipality.</summary>
    public IEnumerable<Candidate> Events(PersonId person, int municipality)
    {
        var index = _index.Value;
        foreach (var (ledger, row, isStay) in index.Find(person))
        {
            if (!isStay && index.Ledgers[ledger].Municipality == municipality)
                yield return Record(index.Ledgers[ledger], index.Ledgers[ledger].InForce[row].Position);
        }
    }

    private Candidate Record(PlacementLedger ledger, int position)
    {
        var version = ledger.Ledger.Events[position];
        var record = new Candidate(PlacementRecord.Declaration);
        EntryPacking.Read(record, version, ledger.Ledger.Heap.Buffer, _deliveries[version.Delivery]!);
        return record;
    }

    /// <summary>A stay, and the place that its record names.</summary>
    public readonly record struct PlacedStay(PlacementStays Source, PlacementLedger Ledger, CaseSpell Spell)
    {
        /// <summary>First day.</summary>
        public DateOnly From => PackedDay.Unpack(Spell.Word.Start);

        /// <summary>Last day; null while it runs.</summary>
        public DateOnly? To => Spell.Word.End == PackedDay.Open ? null : PackedDay.Unpack(Spell.Word.End);

        /// <summary>Index of the acting municipality.</summary>
        public int Municipality => Spell.Word.Municipality;

        /// <summary>P-number and department, as the record says that began the stay.</summary>
        public EventExtras Place => EntryJudge.ExtrasOf(Source.Record(Ledger, PositionOf(Ledger.Ledger.Events, Spell.HeapOffset)));

        // Each version has its own texts, added in the order of arrival.
        private static int PositionOf(CaseEvent[] events, int heapOffset)
        {
            var (low, high) = (0, events.Length - 1);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (events[middle].HeapOffset < heapOffset)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }
    }

    private sealed class Index
    {
        private readonly PersonId[] _persons;
        private readonly (int Ledger, int Row, bool IsStay)[] _rows;

        public Index(IReadOnlyList<PlacementLedger> ledgers)
        {
            Ledgers = ledgers;
            var persons = new List<PersonId>();
            var rows = new List<(int, int, bool)>();
            for (var l = 0; l < ledgers.Count; l++)
            {
                for (var i = 0; i < ledgers[l].Spells.Length; i++)
                    Add(ledgers[l].Spells[i].Person, (l, i, true));
                for (var i = 0; i < ledgers[l].InForce.Length; i++)
                {
                    if (Keeps(ledgers[l].InForce[i].Event))
                        Add(ledgers[l].InForce[i].Person, (l, i, false));
                }
            }

            _persons = [.. persons];
            _rows = [.. rows];
            Array.Sort(_persons, _rows);

            void Add(PersonId person, (int, int, bool) row)
            {
                persons.Add(person);
                rows.Add(row);
            }
        }

        public IReadOnlyList<PlacementLedger> Ledgers { get; }

        public IEnumerable<(int Ledger, int Row, bool IsStay)> Find(PersonId person)
        {
            var at = person.IsGiven ? Array.BinarySearch(_persons, person) : -1;
            if (at < 0)
                return [];
            var (first, last) = (at, at);
            while (first > 0 && _persons[first - 1] == person)
                first--;
            while (last + 1 < _persons.Length && _persons[last + 1] == person)
                last++;
            return _rows[first..(last + 1)].Order();
        }
    }
}
