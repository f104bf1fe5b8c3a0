using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>The spells of placements that count in tables: by case and kind of place, for children known by the population register or on a person-id.</summary>
public static class PlacementSpells
{
    /// <summary>Makes the spells of a municipality's events in force.</summary>
    public static CaseSpell[] Of(IReadOnlyList<Entry> entries, int municipality)
    {
        var spells = new List<CaseSpell>();
        foreach (var events in entries.GroupBy(e => LedgerHeap.CaseId(e.Heap, e.Version.HeapOffset)))
        {
            var ordered = events.OrderBy(e => e.Version.Day).ThenBy(e => e.Version.Event).ToArray();
            foreach (var stay in PlacementCourse.Of(ordered))
            {
                var e = stay.Opened;
                if (!e.IsOnPerson || (e.Knowledge != PersonKnowledge.Known && e.Person.IsCpr) || !e.Person.IsGiven)
                    continue;
                var word = SpellWord.Pack(municipality, stay.Place.Index, PackedDay.Pack(stay.From), PackedDay.PackEnd(stay.To));
                spells.Add(new CaseSpell(e.Person, word, e.Version.Delivery, e.Version.Row, e.Version.HeapOffset, e.Version.Payer));
            }

            foreach (var e in ordered)
                e.Forget();
        }

        var sorted = spells.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
