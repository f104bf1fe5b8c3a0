using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Lone gave birth to twins on 10 and 11 August 2024; a contact person began on 1 June 2024, before the birth.</summary>
public sealed class TwinRuleTests
{
    private static readonly PersonId Lone = PersonId.Parse("6501900002");
    private static readonly PersonId Nor = PersonId.Parse("7008244000");
    private static readonly PersonId Sif = PersonId.Parse("7108244002");

    private static int Hits(string siblingBorn = "2024-08-11", string siblingDied = "", string start = "2024-06-01", string siblingMeasure = "")
    {
        var people = new PopulationRegister([.. new[]
        {
            new PersonRow { Id = Nor, Mother = Lone, BirthDay = Day("2024-08-10") },
            new PersonRow { Id = Sif, Mother = Lone, BirthDay = Day(siblingBorn), DeathDay = siblingDied.Length == 0 ? 0 : Day(siblingDied) },
        }.OrderBy(p => p.Id)], [], []);
        var persons = new List<SnapshotPerson> { new(Nor, Day("2024-08-10"), Sex.Female, 0) };
        var spells = new List<ulong> { Word("M203", start) };
        if (siblingMeasure.Length > 0)
        {
            persons.Add(new SnapshotPerson(Sif, Day(siblingBorn), Sex.Female, 1));
            spells.Add(Word(siblingMeasure, "2024-08-11"));
        }

        var view = new PersonSpells(new Snapshot([.. persons], [.. spells]), people);
        view.MoveTo(0);
        return ((PersonsRule)Catalogue.WithCode("IND-025")!).Violations(view).Count();
    }

    private static int Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;

    private static ulong Word(string measure, string start) => SpellWord.Pack(Geography.WithCode("101")!.Index, Measures.WithKey(measure).Index, DateOnly.FromDayNumber(Day(start)), null).Bits;

    [Fact]
    public void IND_025_each_twin_has_a_case()
    {
        Assert.Equal(1, Hits());
        Assert.Equal(0, Hits(siblingMeasure: "M203"));
        Assert.Equal(1, Hits(siblingMeasure: "M202"));
    }

    [Theory]
    [InlineData("2024-08-12", 1)]
    [InlineData("2024-08-13", 0)]
    public void IND_025_children_born_within_two_days_are_of_one_birth(string born, int hits) => Assert.Equal(hits, Hits(born));

    [Fact]
    public void IND_025_a_measure_that_began_after_the_birth_and_a_child_who_died_at_it_need_no_other_case()
    {
        Assert.Equal(0, Hits(start: "2024-08-10"));
        Assert.Equal(0, Hits(siblingDied: "2024-08-11"));
        Assert.Equal(1, Hits(siblingDied: "2024-08-12"));
    }
}
