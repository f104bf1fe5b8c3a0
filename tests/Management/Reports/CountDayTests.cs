using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

public sealed class CountDayTests
{
    [Fact]
    public void Children_are_counted_on_the_day_to_which_they_are_reported()
    {
        var municipality = Geography.WithCode("851")!;
        Snapshot Of(int perMonth, DateOnly last) => new(
            [.. Enumerable.Range(0, perMonth * 24).Select(n => new SnapshotPerson(PersonId.FromDigits(7001010001 + n), 0, Sex.Female, n))],
            [.. Enumerable.Range(0, perMonth * 24).Select(n => SpellWord.Pack(municipality.Index, 5, last.AddMonths(-(n / perMonth)), null).Bits)]);
        var today = new DateOnly(2026, 3, 1);
        Assert.Equal(new DateOnly(2025, 12, 31), CountDay.Of(Of(10, new(2025, 12, 20)), municipality, today));
        Assert.Equal(today, CountDay.Of(Of(10, new(2026, 2, 20)), municipality, today));
        // Where little begins, two months without a beginning are nothing strange.
        Assert.Equal(today, CountDay.Of(Of(1, new(2025, 12, 20)), municipality, today));
        Assert.Equal(today, CountDay.Of(new Snapshot([], []), municipality, today));
    }
}
