using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Statistics;

/// <summary>A synthetic person: number, birth date and sex as the population register has them.</summary>
public sealed record Child(int Number, DateOnly? Birth, Sex Sex);

/// <summary>One accepted spell as reported.</summary>
public sealed record Spell(int Child, string Municipality, string Measure, DateOnly Start, DateOnly? End)
{
    public override string ToString() => $"child {Child} in {Municipality}: {Measure} {Start:yyyy-MM-dd}..{End:yyyy-MM-dd}";
}

/// <summary>A small register in readable form; the packed snapshot is made from it.</summary>
public sealed record ReportedRegister(IReadOnlyList<Child> Children, IReadOnlyList<Spell> Spells)
{
    public override string ToString() =>
        string.Join("\n", Children.Select(c => $"child {c.Number} born {c.Birth:yyyy-MM-dd} {c.Sex}").Concat(Spells.Select(s => s.ToString())));

    public Snapshot Pack()
    {
        var persons = new List<SnapshotPerson>();
        var words = new List<ulong>();
        foreach (var child in Children.OrderBy(c => c.Number))
        {
            var own = Spells.Where(s => s.Child == child.Number)
                .Select(s => SpellWord.Pack(Geography.WithCode(s.Municipality)!.Index, Measures.WithKey(s.Measure).Index, s.Start, s.End).Bits)
                .Order().ToList();
            if (own.Count == 0)
                continue;
            persons.Add(new SnapshotPerson(IdOf(child.Number), child.Birth?.DayNumber ?? 0, child.Sex, words.Count));
            words.AddRange(own);
        }

        return new Snapshot([.. persons], [.. words]);
    }

    /// <summary>Day of birth plus 60: never the number of a person.</summary>
    public static PersonId IdOf(int number) => PersonId.FromDigits(6101150000 + number);
}
