using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The duty to act given by one municipality and received by another, as a pair (guideline 2.1).</summary>
internal static class Handover
{
    /// <summary>Days between the two dates of a pair at the most.</summary>
    public static readonly Threshold MostDaysApart = new(
        new("Flest dage mellem afgivet og modtaget", "Most days between given and received"), Dated.Always(30, "Liste over valideringer, ANB-052 og ANB-053"));

    /// <summary>The events of giving or receiving among a person's records.</summary>
    public static IEnumerable<Entry> In(AcrossView person, int theEvent) =>
        person.Of(PlacementRecord.Declaration).Where(e => e.Event == theEvent && e.Day is not null);

    /// <summary>Whether the two are the two sides of a handover.</summary>
    public static bool IsPair(Entry given, Entry received, DateOnly today) =>
        given.Municipality != received.Municipality && DaysApart(given, received) <= MostDaysApart.On(today);

    /// <summary>Days between two events.</summary>
    public static int DaysApart(Entry a, Entry b) => Math.Abs(a.Version.Day - b.Version.Day);

    /// <summary>
    /// The events of one side that have no other side, once so many days have passed that the other side can no longer be of a later date.
    /// </summary>
    public static IEnumerable<Violation> Alone(AcrossView person, int side, int otherSide)
    {
        foreach (var e in In(person, side))
        {
            if (person.Today.DayNumber - e.Version.Day > MostDaysApart.On(person.Today) && !In(person, otherSide).Any(o => IsPair(e, o, person.Today)))
                yield return new Violation(e, Write.Day(e.Day), e.Text(PlacementFields.OtherMunicipality), Write.Number(MostDaysApart.On(person.Today)));
        }
    }
}
