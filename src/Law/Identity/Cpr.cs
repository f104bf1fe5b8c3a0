namespace Socialstat.Law;

/// <summary>
/// What ten digits of the CPR form say. A day of birth 61-91 is a replacement or test number (day + 60) and is read as day - 60.
/// Sources: cpr.dk (structure, modulus 11, replacement numbers), Rigsarkivet 11329 (century by digit 7).
/// </summary>
public static class Cpr
{
    // cpr.dk, "Personnumre uden kontrolciffer" (10 May 2023): 1 January of these years has numbers without modulus 11.
    private static readonly HashSet<int> YearsWithoutCheckDigit =
        [1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, .. Enumerable.Range(1980, 13), 1994];

    /// <summary>The birth date in the number, or null when digits 1-6 with the century from digit 7 are not a date.</summary>
    public static DateOnly? BirthDate(long digits)
    {
        var day = (int)(digits / 100_000_000);
        var month = (int)(digits / 1_000_000 % 100);
        var year = Century((int)(digits / 1000 % 10), (int)(digits / 10_000 % 100));
        if (day > 60)
            day -= 60;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>Sex by the last digit: even is female, odd is male.</summary>
    public static Sex SexOf(long digits) => digits % 2 == 0 ? Sex.Female : Sex.Male;

    /// <summary>Whether the weighted sum (4 3 2 7 6 5 4 3 2 1) is divisible by 11. Only guaranteed before October 2007.</summary>
    public static bool HasCheckDigit(long digits)
    {
        ReadOnlySpan<byte> weights = [1, 2, 3, 4, 5, 6, 7, 2, 3, 4];
        var sum = 0;
        for (var i = 0; i < 10; i++, digits /= 10)
            sum += (int)(digits % 10) * weights[i];
        return sum % 11 == 0;
    }

    /// <summary>Whether numbers without a check digit have been given out for the birth date (or it is so late that they may be).</summary>
    public static bool MayLackCheckDigit(DateOnly birthDate) =>
        birthDate >= new DateOnly(2007, 10, 1) || (birthDate is { Month: 1, Day: 1 } && YearsWithoutCheckDigit.Contains(birthDate.Year));

    /// <summary>Whether the last four digits are those of an anonymous number: 9990, 9998 or 9999 (guideline 8.2.1).</summary>
    public static bool HasAnonymousSerial(long digits) => digits % 10_000 is 9990 or 9998 or 9999;

    private static int Century(int digit7, int yy) => digit7 switch
    {
        <= 3 => 1900 + yy,
        4 or 9 => yy <= 36 ? 2000 + yy : 1900 + yy,
        _ => yy <= 57 ? 2000 + yy : 1800 + yy,
    };
}
