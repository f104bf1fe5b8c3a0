using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Looks up the reported cases of a child in the register's snapshot. Without a snapshot nothing is known, and nobody is said to have no case.</summary>
/// <param name="snapshot">The register.</param>
/// <param name="paid">Spells in which one municipality acts and another pays, with the paying one told; the snapshot knows the acting one only.</param>
public sealed class CaseIndex(Snapshot? snapshot, IReadOnlyList<CaseSpell>? paid = null)
{
    /// <summary>Whether there is a register to look in.</summary>
    public bool IsKnown => snapshot is not null;

    /// <summary>Whether the child has a case with a day in the period, of the measure when one is given, in any municipality.</summary>
    public bool Has(PersonId person, DateOnly from, DateOnly? to, Measure? measure = null)
    {
        if (snapshot is null || PositionOf(person) is not (>= 0 and var at))
            return false;
        var (first, last) = (PackedDay.Pack(from), PackedDay.PackEnd(to));
        foreach (var bits in snapshot.SpellsOf(at))
        {
            var spell = new SpellWord(bits);
            if (spell.Start <= last && spell.End >= first && (measure is null || spell.Measure == measure.Index))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The spells of the municipality with a day in the period, by child: those that it acts in, and those that it pays for while another acts. The acting
    /// municipality reports; the paying one has the cost, and so must have granted it (joining report, 3.2).
    /// </summary>
    public IEnumerable<(PersonId Person, SpellWord Spell)> Of(Municipality municipality, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        var (first, last) = (PackedDay.Pack(from), PackedDay.Pack(to));
        for (var i = 0; i < (snapshot?.Persons.Length ?? 0); i++)
        {
            var person = snapshot!.Persons[i].Id;
            foreach (var spell in SpellsOf(i).Where(s => s.Municipality == municipality.Index && s.Start <= last && s.End >= first))
                yield return (person, spell);
        }

        foreach (var spell in paid ?? [])
        {
            if (spell.Payer == municipality.Index + 1 && spell.Word.Municipality != municipality.Index && spell.Word.Start <= last && spell.Word.End >= first)
                yield return (spell.Person, spell.Word);
        }
    }

    private SpellWord[] SpellsOf(int position)
    {
        var spells = snapshot!.SpellsOf(position);
        var words = new SpellWord[spells.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = new SpellWord(spells[i]);
        return words;
    }

    private int PositionOf(PersonId person)
    {
        var persons = snapshot!.Persons;
        var (low, high) = (0, persons.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = persons[middle].Id.CompareTo(person);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
