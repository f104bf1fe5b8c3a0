using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Register;

/// <summary>Children are found by their mother's number; the index must say what looking through all persons says.</summary>
public sealed class ChildrenOfMotherTests
{
    [Fact]
    public void The_index_finds_the_same_children_as_looking_through_all()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new Random(seed);
            var persons = Enumerable.Range(0, random.Next(0, 60)).Select(i => new PersonRow
            {
                Id = Number(i),
                Mother = random.Next(3) == 0 ? PersonId.None : Number(random.Next(60)),
            }).ToArray();
            using var register = new PopulationRegister(persons, [], []);
            for (var mother = -1; mother < 61; mother++)
            {
                var id = mother < 0 ? PersonId.None : Number(mother);
                var expected = id.IsGiven ? persons.Where(p => p.Mother == id).Select(p => p.Id) : [];
                Assert.Equal(expected, register.ChildrenOf(id));
            }
        }
    }

    // A day plus 60: nobody's number.
    private static PersonId Number(int i) => PersonId.FromDigits(6101100000L + i);
}
