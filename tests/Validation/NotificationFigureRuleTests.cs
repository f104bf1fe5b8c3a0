using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about how a municipality's notifications are distributed.</summary>
public class NotificationFigureRuleTests
{
    private static readonly RecordType Type = NotificationRecord.Declaration;

    [Theory]
    [InlineData(500, 0, false)]
    [InlineData(501, 0, true)]
    [InlineData(501, 1, false)]
    public void UND_008_With_more_than_500_notifications_some_come_from_the_police(int count, int fromPolice, bool broken)
    {
        var all = Many("101", 2024, count);
        for (var i = 0; i < fromPolice; i++)
            all[i]["notifier"] = "6";
        Assert.Equal(broken ? ["UND-008"] : Array.Empty<string>(), new Reports().Send(Type, "2025-01-20", all).Codes());
    }

    [Theory]
    [InlineData(1, false)] // The same share as the most others: not above the 95th percentile.
    [InlineData(10, true)]
    public void UND_012_Insufficient_care_alone_is_not_much_more_common_than_elsewhere(int alone, bool broken)
    {
        var reports = new Reports();
        foreach (var code in new[] { "101", "147", "151", "153", "155", "157", "159" })
        {
            var all = Many(code, 2024, 20);
            for (var i = 0; i < (code == "101" ? alone : 1); i++)
                all[i]["causes"] = "UDSLAG14";
            reports.From(code, Type, "2025-01-20", all);
        }

        var found = reports.Findings().Where(f => f.Rule.Code == "UND-012").ToArray();
        Assert.Equal(broken ? 1 : 0, found.Length);
        if (broken)
            Assert.Equal("50", found[0].Values[0]);
    }

    [Theory]
    [InlineData(19, 7, false)] // Too few notifications.
    [InlineData(20, 4, false)] // Too few municipalities to compare with.
    [InlineData(20, 7, true)]
    public void UND_012_Needs_twenty_notifications_and_five_municipalities(int count, int municipalities, bool broken)
    {
        var reports = new Reports();
        foreach (var code in new[] { "101", "147", "151", "153", "155", "157", "159" }.Take(municipalities))
        {
            var all = Many(code, 2024, code == "101" ? count : 20);
            foreach (var record in all.Where(_ => code == "101"))
                record["causes"] = "UDSLAG14";
            reports.From(code, Type, "2025-01-20", all);
        }

        Assert.Equal(broken, reports.Breaks("UND-012"));
    }

    [Theory]
    [InlineData(52, 13, false)] // Exactly 25 %.
    [InlineData(52, 14, true)]
    [InlineData(49, 40, false)] // Too few.
    [InlineData(50, 13, true)]
    public void UND_014_Not_more_than_a_quarter_of_a_year_was_received_on_one_day(int count, int sameDay, bool broken)
    {
        var all = Many("101", 2024, count);
        for (var i = 0; i < sameDay; i++)
        {
            all[i]["received_date"] = "2024-12-30";
            all[i]["causes"] = $"UDSLAG{1 + (i % 13)}"; // Not the same notification again.
            all[i]["notifier"] = i < 13 ? "2" : i < 26 ? "3" : i < 39 ? "4" : "5";
        }

        Assert.Equal(broken ? ["UND-014"] : Array.Empty<string>(), new Reports().Send(Type, "2025-01-20", all).Codes());
    }

    [Theory]
    [InlineData(90, false)] // Exactly three times the mean.
    [InlineData(91, true)]
    [InlineData(30, false)]
    [InlineData(10, false)] // Exactly a third.
    [InlineData(9, true)]
    public void UND_015_The_level_stays_between_a_third_and_three_times_the_mean(int now, bool broken) =>
        Assert.Equal(broken, Level(now, firstYear: 2021).Breaks("UND-015"));

    [Fact]
    public void UND_015_Needs_three_years_of_notifications_and_of_population()
    {
        Assert.False(Level(91, firstYear: 2022).Breaks("UND-015"));
        Assert.False(Level(91, firstYear: 2021, population: 2022).Breaks("UND-015"));
        Assert.Equal(["91.0", "30.0", "2024", "91"], Level(91, firstYear: 2021).The("UND-015").Values);
    }

    // Thirty notifications a year before 2024 among 1,000 children.
    private static Reports Level(int now, int firstYear, int population = 2021)
    {
        var reports = new Reports();
        for (var year = firstYear; year <= 2024; year++)
            reports.Send(Type, $"{year + 1}-01-20", Many("101", year, year == 2024 ? now : 30));
        for (var year = population; year <= 2024; year++)
            reports.Children("101", year, 1000);
        return reports;
    }

    // Notifications about Maria on different days, or by different notifiers.
    private static Dictionary<string, string>[] Many(string municipality, int year, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Valid.Notification("notification_id", $"{municipality}-{year}-{i}", "acting_municipality", municipality,
            "received_date", Day(municipality, year, i), "notifier", i < 300 ? "2" : "3"))];

    // Municipalities have days of their own, far apart.
    private static string Day(string municipality, int year, int i) =>
        new DateOnly(year, 1, 1).AddDays(municipality == "101" ? i % 300 : 50 + (int.Parse(municipality, CultureInfo.InvariantCulture) - 140) * 10 + (i % 20)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
