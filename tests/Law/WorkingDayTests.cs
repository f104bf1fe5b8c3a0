using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>The Danish calendar of working days.</summary>
public class WorkingDayTests
{
    /// <summary>Easter Sundays as printed in almanacs, month and day.</summary>
    private static readonly string[] Printed =
    [
        "0415", "0331", "0419", "0411", "0403", "0416", "0407", "0330", "0412", "0404", // 1990-1999
        "0423", "0415", "0331", "0420", "0411", "0327", "0416", "0408", "0323", "0412", // 2000-2009
        "0404", "0424", "0408", "0331", "0420", "0405", "0327", "0416", "0401", "0421", // 2010-2019
        "0412", "0404", "0417", "0409", "0331", "0420", "0405", "0328", "0416", "0401", // 2020-2029
        "0421", "0413", "0328", "0417", "0409", "0325", "0413", "0405", "0425", "0410", // 2030-2039
        "0401", // 2040
    ];

    [Fact]
    public void Easter_is_on_the_days_printed_in_almanacs_from_1990_to_2040()
    {
        for (var i = 0; i < Printed.Length; i++)
            Assert.Equal($"{1990 + i}{Printed[i]}", Easter.SundayOf(1990 + i).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1954, "0418")] // The computed full moon is moved back from 19 to 18 April.
    [InlineData(1981, "0419")]
    [InlineData(2049, "0418")]
    [InlineData(2076, "0419")]
    public void Easter_heeds_the_two_exceptions_of_the_church_moon(int year, string day) =>
        Assert.Equal(day, Easter.SundayOf(year).ToString("MMdd", CultureInfo.InvariantCulture));

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April_in_every_year()
    {
        for (var year = 1583; year < 4000; year++)
        {
            var day = Easter.SundayOf(year);
            Assert.Equal(DayOfWeek.Sunday, day.DayOfWeek);
            Assert.InRange(day, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }
    }

    [Theory]
    [InlineData("2025-04-17", "Maundy Thursday")]
    [InlineData("2025-04-18", "Good Friday")]
    [InlineData("2025-04-21", "Easter Monday")]
    [InlineData("2025-05-29", "Ascension Day")]
    [InlineData("2025-06-05", "Constitution Day")]
    [InlineData("2025-06-09", "Whit Monday")]
    [InlineData("2025-12-24", "Christmas Eve")]
    [InlineData("2025-12-25", "Christmas Day")]
    [InlineData("2025-12-26", "Boxing Day")]
    [InlineData("2025-12-31", "New Year's Eve")]
    [InlineData("2026-01-01", "New Year's Day")]
    public void A_holiday_is_no_working_day(string day, string name)
    {
        Assert.Equal(name, Holidays.On(Day(day))?.Name.En);
        Assert.False(WorkingDays.IsWorkingDay(Day(day)));
    }

    [Theory]
    [InlineData("2025-04-16")] // Wednesday before Easter
    [InlineData("2025-04-22")] // Tuesday after Easter
    [InlineData("2025-05-30")] // Friday after Ascension
    [InlineData("2025-06-10")]
    [InlineData("2025-12-23")]
    [InlineData("2025-12-30")]
    [InlineData("2026-01-02")]
    [InlineData("2025-05-01")]
    public void The_day_beside_a_holiday_is_a_working_day(string day) => Assert.True(WorkingDays.IsWorkingDay(Day(day)));

    [Fact]
    public void Great_Prayer_Day_is_a_holiday_until_2023_and_a_working_day_from_2024()
    {
        Assert.Equal(Day("2023-05-05"), Holidays.GreatPrayerDay.In(2023));
        Assert.False(WorkingDays.IsWorkingDay(Day("2023-05-05")));
        Assert.Null(Holidays.GreatPrayerDay.In(2024));
        Assert.True(WorkingDays.IsWorkingDay(Day("2024-04-26")));
    }

    [Fact]
    public void Saturday_and_Sunday_are_no_working_days()
    {
        Assert.False(WorkingDays.IsWorkingDay(Day("2025-11-15")));
        Assert.False(WorkingDays.IsWorkingDay(Day("2025-11-16")));
        Assert.True(WorkingDays.IsWorkingDay(Day("2025-11-17")));
    }

    [Fact]
    public void The_next_working_day_is_never_the_day_itself_and_jumps_over_Easter()
    {
        Assert.Equal(Day("2025-04-22"), WorkingDays.NextWorkingDay(Day("2025-04-16")));
        Assert.Equal(Day("2025-04-16"), WorkingDays.OnOrAfter(Day("2025-04-16")));
        Assert.Equal(Day("2025-04-22"), WorkingDays.OnOrAfter(Day("2025-04-17")));
    }

    [Fact]
    public void Working_days_are_counted_after_the_day_and_up_to_the_last()
    {
        Assert.Equal(0, WorkingDays.Since(Day("2025-01-31"), Day("2025-02-02")));
        Assert.Equal(1, WorkingDays.Since(Day("2025-01-31"), Day("2025-02-03")));
        Assert.Equal(10, WorkingDays.Since(Day("2025-01-31"), WorkingDays.After(Day("2025-01-31"), 10)));
        Assert.Equal(Day("2025-02-14"), WorkingDays.After(Day("2025-01-31"), 10));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
