using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>One person's spells in the packed register, and look-ups of others. One object is moved from person to person; rules keep nothing of it.</summary>
public sealed class PersonSpells(Snapshot snapshot, PopulationRegister people)
{
    private int _at;
    private int _first;

    /// <summary>The population register.</summary>
    public PopulationRegister People { get; } = people;

    /// <summary>The person.</summary>
    public PersonId Person => snapshot.Persons[_at].Id;

    /// <summary>Birth date; null when not known.</summary>
    public DateOnly? BirthDate => snapshot.Persons[_at].BirthDayNumber is not 0 and var day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>Number of spells.</summary>
    public int Count { get; private set; }

    /// <summary>A spell, in order of municipality, measure and first day.</summary>
    public SpellWord this[int spell] => new(snapshot.Spells[_first + spell]);

    /// <summary>Moves to the person at the position.</summary>
    public void MoveTo(int person)
    {
        _at = person;
        _first = snapshot.Persons[person].FirstSpell;
        Count = snapshot.SpellsOf(person).Length;
    }

    /// <summary>Whether another person has a spell of the municipality and measure (see <see cref="SpellWord.Place"/>).</summary>
    public bool HasSpellOf(PersonId other, int place)
    {
        var (low, high) = (0, snapshot.Persons.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = snapshot.Persons[middle].Id.CompareTo(other);
            if (order == 0)
            {
                foreach (var bits in snapshot.SpellsOf(middle))
                {
                    if (new SpellWord(bits).Place == place)
                        return true;
                }

                return false;
            }

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}
