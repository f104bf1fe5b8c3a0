using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Pairs the spells of each child in two lists: first the same, then the same help on other days, then other help on days in common.</summary>
internal static class UserDifferences
{
    /// <summary>The differences among spells that touch the period, by child; and how many agree.</summary>
    public static (IReadOnlyList<UserDifference> Differences, int Agreeing) Of(IReadOnlyList<CaseSpell> own, IReadOnlyList<CaseSpell> register, Period period)
    {
        var (first, last) = (PackedDay.Pack(period.From), PackedDay.PackEnd(period.To));
        ILookup<PersonId, SpellWord> In(IEnumerable<CaseSpell> spells) => spells.Where(s => s.Word.Start <= last && s.Word.End >= first).OrderBy(s => s.Word.Start).ToLookup(s => s.Person, s => s.Word);
        var (ours, theirs) = (In(own), In(register));
        var found = new List<UserDifference>();
        var agreeing = 0;
        foreach (var person in ours.Select(g => g.Key).Union(theirs.Select(g => g.Key)).Order())
        {
            var (here, there) = (ours[person].ToList(), theirs[person].ToList());
            agreeing += Pair(here, there, (a, b) => a.Measure == b.Measure && a.Start == b.Start && a.End == b.End).Count;
            found.AddRange(Pair(here, there, (a, b) => a.Measure == b.Measure).Select(p => new UserDifference(UserDifferenceKind.OtherDates, person, Spell(p.Here), Spell(p.There))));
            found.AddRange(Pair(here, there, (a, b) => a.Start <= b.End && b.Start <= a.End && Measures.All[a.Measure].Statistic == Measures.All[b.Measure].Statistic)
                .Select(p => new UserDifference(UserDifferenceKind.OtherType, person, Spell(p.Here), Spell(p.There))));
            found.AddRange(here.Select(s => new UserDifference(UserDifferenceKind.OnlyOwn, person, Spell(s), null)));
            found.AddRange(there.Select(s => new UserDifference(UserDifferenceKind.OnlyRegister, person, null, Spell(s))));
        }

        return (found, agreeing);
    }

    // Takes pairs out of both lists.
    private static List<(SpellWord Here, SpellWord There)> Pair(List<SpellWord> here, List<SpellWord> there, Func<SpellWord, SpellWord, bool> belong)
    {
        var pairs = new List<(SpellWord, SpellWord)>();
        for (var i = 0; i < here.Count; i++)
        {
            var at = there.FindIndex(t => belong(here[i], t));
            if (at < 0)
                continue;
            pairs.Add((here[i], there[at]));
            there.RemoveAt(at);
            here.RemoveAt(i--);
        }

        return pairs;
    }

    private static UserSpell Spell(SpellWord word) => new(Measures.All[word.Measure], PackedDay.Unpack(word.Start), word.End == PackedDay.Open ? null : PackedDay.Unpack(word.End));
}
