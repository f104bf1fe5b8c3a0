using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>Builds the snapshot from the spells of all ledgers: by person, and within the person by municipality, measure and day.</summary>
public static class SnapshotBuilder
{
    /// <summary>
    /// Builds from ledgers' spells, each in order of person. Persons are put in their places by counting, not by sorting everything.
    /// </summary>
    public static (SnapshotPerson[] Persons, ulong[] Spells) Build(IReadOnlyList<CaseSpell[]> ledgers, PopulationRegister people)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        ArgumentNullException.ThrowIfNull(people);
        var strangers = Strangers(ledgers, people);
        var ordinals = new int[ledgers.Count][];
        var known = people.Persons.Length;
        var counts = new int[known + strangers.Length + 1];
        var total = 0;
        for (var i = 0; i < ledgers.Count; i++)
        {
            ordinals[i] = Ordinals(ledgers[i], people, strangers);
            foreach (var ordinal in ordinals[i])
                counts[ordinal]++;
            total += ledgers[i].Length;
        }

        var spells = new ulong[total];
        var next = new int[counts.Length];
        var persons = 0;
        for (int ordinal = 0, from = 0; ordinal < counts.Length; ordinal++)
        {
            next[ordinal] = from;
            from += counts[ordinal];
            persons += counts[ordinal] > 0 ? 1 : 0;
        }

        for (var i = 0; i < ledgers.Count; i++)
        {
            var ledger = ledgers[i];
            var places = ordinals[i];
            for (var j = 0; j < ledger.Length; j++)
                spells[next[places[j]]++] = ledger[j].Word.Bits;
        }

        return (Persons(counts, persons, spells, people, strangers), spells);
    }

    /// <summary>
    /// The snapshot with the spells of one statistic in one municipality replaced. The population register must be the same as when it was built.
    /// </summary>
    public static (SnapshotPerson[] Persons, ulong[] Spells) Replace(Snapshot old, CaseSpell[] replaced, int municipality, Statistic statistic, PopulationRegister people)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(replaced);
        ArgumentNullException.ThrowIfNull(people);
        var belongs = new bool[Measures.All.Count];
        foreach (var measure in Measures.Of(statistic))
            belongs[measure.Index] = true;
        var persons = new List<SnapshotPerson>(old.Persons.Length + 16);
        var spells = new ulong[old.Spells.Length + replaced.Length];
        int to = 0, at = 0;
        for (var i = 0; i <= old.Persons.Length; i++)
        {
            while (at < replaced.Length && (i == old.Persons.Length || replaced[at].Person < old.Persons[i].Id))
            {
                var newcomer = replaced[at].Person;
                var from = to;
                for (; at < replaced.Length && replaced[at].Person == newcomer; at++)
                    spells[to++] = replaced[at].Word.Bits;
                persons.Add(Describe(newcomer, from, people));
            }

            if (i == old.Persons.Length)
                break;
            var person = old.Persons[i];
            var first = to;
            foreach (var word in old.SpellsOf(i))
            {
                var spell = new SpellWord(word);
                if (spell.Municipality != municipality || !belongs[spell.Measure])
                    spells[to++] = word;
            }

            var added = false;
            for (; at < replaced.Length && replaced[at].Person == person.Id; at++, added = true)
                spells[to++] = replaced[at].Word.Bits;
            if (added && to - first > 1)
                spells.AsSpan(first, to - first).Sort();
            if (to > first)
                persons.Add(person with { FirstSpell = first });
        }

        Array.Resize(ref spells, to);
        return ([.. persons], spells);
    }

    // Persons that the population register does not have, in order: persons with a person-id only.
    private static PersonId[] Strangers(IReadOnlyList<CaseSpell[]> ledgers, PopulationRegister people)
    {
        var strangers = new HashSet<PersonId>();
        foreach (var ledger in ledgers)
        {
            for (var i = 0; i < ledger.Length; i++)
            {
                if ((i == 0 || ledger[i].Person != ledger[i - 1].Person) && people.Find(ledger[i].Person) < 0)
                    strangers.Add(ledger[i].Person);
            }
        }

        PersonId[] sorted = [.. strangers];
        Array.Sort(sorted);
        return sorted;
    }

    private static int[] Ordinals(CaseSpell[] ledger, PopulationRegister people, PersonId[] strangers)
    {
        var ordinals = new int[ledger.Length];
        for (var i = 0; i < ledger.Length; i++)
        {
            if (i > 0 && ledger[i].Person == ledger[i - 1].Person)
            {
                ordinals[i] = ordinals[i - 1];
                continue;
            }

            var found = people.Find(ledger[i].Person);
            ordinals[i] = found >= 0 ? found : people.Persons.Length + Array.BinarySearch(strangers, ledger[i].Person);
        }

        return ordinals;
    }

    // Known persons and strangers are each in order of identity; the two are merged so that the whole is.
    private static SnapshotPerson[] Persons(int[] counts, int number, ulong[] spells, PopulationRegister people, PersonId[] strangers)
    {
        var known = people.Persons.Length;
        var starts = new int[counts.Length];
        for (int ordinal = 0, from = 0; ordinal < counts.Length; ordinal++)
        {
            starts[ordinal] = from;
            if (counts[ordinal] > 1)
                spells.AsSpan(from, counts[ordinal]).Sort();
            from += counts[ordinal];
        }

        var persons = new SnapshotPerson[number];
        var to = 0;
        for (var ordinal = 0; ordinal < known; ordinal++)
        {
            if (counts[ordinal] == 0)
                continue;
            ref readonly var row = ref people.Persons[ordinal];
            persons[to++] = new SnapshotPerson(row.Id, row.BirthDay, row.Sex, starts[ordinal]);
        }

        for (var i = 0; i < strangers.Length; i++)
            persons[to++] = new SnapshotPerson(strangers[i], 0, Sex.Unknown, starts[known + i]);
        return InOrder(persons) ? persons : Reordered(persons, spells);
    }

    private static bool InOrder(SnapshotPerson[] persons)
    {
        for (var i = 1; i < persons.Length; i++)
        {
            if (persons[i].Id < persons[i - 1].Id)
                return false;
        }

        return true;
    }

    private static SnapshotPerson[] Reordered(SnapshotPerson[] persons, ulong[] spells)
    {
        var order = Enumerable.Range(0, persons.Length).ToArray();
        Array.Sort(order, (a, b) => persons[a].Id.CompareTo(persons[b].Id));
        var copy = (ulong[])spells.Clone();
        var result = new SnapshotPerson[persons.Length];
        var to = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var from = persons[order[i]].FirstSpell;
            var end = order[i] + 1 < persons.Length ? persons[order[i] + 1].FirstSpell : copy.Length;
            result[i] = persons[order[i]] with { FirstSpell = to };
            copy.AsSpan(from, end - from).CopyTo(spells.AsSpan(to));
            to += end - from;
        }

        return result;
    }

    private static SnapshotPerson Describe(PersonId id, int first, PopulationRegister people)
    {
        var found = people.Find(id);
        return found < 0 ? new SnapshotPerson(id, 0, Sex.Unknown, first) : new SnapshotPerson(id, people.Persons[found].BirthDay, people.Persons[found].Sex, first);
    }
}
