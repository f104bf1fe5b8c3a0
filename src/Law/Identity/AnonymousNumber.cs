using System.Globalization;

namespace Socialstat.Law;

/// <summary>What the last four characters of an anonymous number say.</summary>
public enum AnonymousEnding : byte
{
    /// <summary>XXXX: nothing but that there is a birth date; only enquiries to shelters take it.</summary>
    NothingSaid,

    /// <summary>9998: a woman or a girl.</summary>
    Female,

    /// <summary>9999: a man or a boy.</summary>
    Male,

    /// <summary>9990: another sex, or not known; shelters do not take it.</summary>
    OtherOrUnknown,
}

/// <summary>
/// A number that stands for somebody who is anonymous: the birthday (ddmmyy), or 123456 when it is not known, followed by 9998, 9999 or 9990,
/// or at shelters XXXX (guideline 7.3.1, 8.2.1, 8.3.2, 11.2.9). It is no CPR number and is told before digits are read as one: 123456 is no
/// date, 9990 is even but says nothing about the sex, and digit 7 (always 9) says nothing about the century. Ordinary numbers can end the same
/// way, so whether a number is anonymous is decided by the record type: only where anonymous numbers are taken.
/// </summary>
public readonly record struct AnonymousNumber
{
    private const int NoBirthday = 123456;
    private const int OldestPerson = 130;

    private AnonymousNumber(int birthday, AnonymousEnding ending)
    {
        Birthday = birthday;
        Ending = ending;
    }

    /// <summary>The first six digits: ddmmyy, or 123456.</summary>
    public int Birthday { get; }

    /// <summary>What the last four characters say.</summary>
    public AnonymousEnding Ending { get; }

    /// <summary>Whether the first six digits are meant as a birthday: anything but 123456.</summary>
    public bool HasBirthday => Birthday != NoBirthday;

    /// <summary>Whether the first six digits are 123456, or a day of some century.</summary>
    public bool IsWellFormed => !HasBirthday || DateIn(1900) is not null || DateIn(2000) is not null;

    /// <summary>The sex that the number says; not stated for 9990 and XXXX.</summary>
    public Sex Sex => Ending switch { AnonymousEnding.Female => Sex.Female, AnonymousEnding.Male => Sex.Male, _ => Sex.Unknown };

    /// <summary>The identity as an anonymous number: null when it does not end as one, or does not begin with six digits.</summary>
    public static AnonymousNumber? Of(PersonId identity)
    {
        if (!identity.IsGiven)
            return null;
        if (identity.IsCpr)
            return EndingOf(identity.Digits) is { } ending ? new AnonymousNumber((int)(identity.Digits / 10_000), ending) : null;
        var text = identity.ToString();
        return (text.Length == 11 ? text[6] == '-' : text.Length == 10) && text.EndsWith("XXXX", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(0, 6), NumberStyles.None, CultureInfo.InvariantCulture, out var birthday)
            ? new AnonymousNumber(birthday, AnonymousEnding.NothingSaid)
            : null;
    }

    /// <summary>
    /// The birth date, with the century told by age: of the days with these two digits of the year the latest on which the person, seen on a day,
    /// had been born and was at least so many years old. Null without a birthday.
    /// </summary>
    public DateOnly? BirthDate(DateOnly seen, int youngest = 0)
    {
        if (!HasBirthday)
            return null;
        for (var century = seen.Year / 100 * 100; century + 100 > seen.Year - OldestPerson && century >= 0; century -= 100)
        {
            if (DateIn(century) is { } born && born <= seen && YearsBetween(born, seen) >= youngest)
                return born;
        }

        return null;
    }

    private static AnonymousEnding? EndingOf(long digits) => (digits % 10_000) switch
    {
        9998 => AnonymousEnding.Female,
        9999 => AnonymousEnding.Male,
        9990 => AnonymousEnding.OtherOrUnknown,
        _ => null,
    };

    private static int YearsBetween(DateOnly born, DateOnly seen) =>
        seen.Year - born.Year - ((seen.Month, seen.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);

    private DateOnly? DateIn(int century)
    {
        var (day, month, year) = (Birthday / 10_000, Birthday / 100 % 100, century + (Birthday % 100));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }
}
