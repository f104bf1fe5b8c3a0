using System.Globalization;

namespace Socialstat.App;

/// <summary>
/// Person numbers of persons that cannot exist: day of birth + 60, digit 7 right for the century, last digit right for the sex.
/// A day of birth has 2,000 slots: children, mothers, and numbers that nobody has.
/// </summary>
internal static class SyntheticCpr
{
    /// <summary>Slots of children, and as many of mothers, on a day of birth.</summary>
    public const int Slots = 900;

    public static string OfChild(int birth, int ordinal, bool female) => Of(birth, Scrambled(birth, ordinal), female);

    public static string OfMother(int birth, int ordinal) => Of(birth, Slots + Scrambled(birth, ordinal), female: true);

    /// <summary>A number of the right form that is not in the population register.</summary>
    public static string OfNobody(int birth, int ordinal, bool female) => Of(birth, (2 * Slots) + (ordinal % 200), female);

    // 397 and 900 have no common factor, so different ordinals keep different slots.
    private static int Scrambled(int birth, int ordinal) => (int)((((long)ordinal * 397) + birth) % Slots);

    private static string Of(int birth, int slot, bool female)
    {
        var date = DateOnly.FromDayNumber(birth);
        var serial = (slot * 2) + (female ? 0 : 1) + (date.Year >= 2000 ? 4000 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day + 60:D2}{date.Month:D2}{date.Year % 100:D2}{serial:D4}");
    }
}
